import { describe, expect, test } from 'vitest';
import { lookUp } from './look-up.ts';
import { putUnit } from './put-unit.ts';
import { removeUnit } from './remove-unit.ts';
import { expectSame, put, scan, stir, type Units } from './testing/stir-index.ts';
import { createDice, pick, readSentences } from './testing/vary-text.ts';
import { tidyIndex } from './tidy-index.ts';
import { createTokenIndex, type TokenIndex } from './token-index.ts';

function indexOf(...sources: readonly string[]): TokenIndex {
  const index = createTokenIndex();
  sources.forEach((source, at) => putUnit(index, { id: at + 1, memory: at % 2, rank: 0, source }));
  return index;
}

const sentences = readSentences();
const all = { threshold: 50, limit: Infinity };

describe('a lookup', () => {
  test.each([1, 2, 3, 4])('finds what a scan finds, after any changes and at any threshold (%i)', (seed) => {
    const dice = createDice(seed);
    const index = createTokenIndex();
    const units: Units = new Map();
    for (let round = 0; round < 6; round += 1) {
      stir(index, units, 300, dice);
      if (round % 3 > 0) tidyIndex(index, { longestTail: round });
      expectSame(index, units, 25, dice);
      expect(index.units).toBe(units.size);
    }
  });

  test.each([5, 6])(
    'finds what a scan finds among texts of a few lengths and words, where lists are long (%i)',
    (seed) => {
      const dice = createDice(seed);
      const index = createTokenIndex();
      const units: Units = new Map();
      const words = 'de de de het een kat katten hond honden 12 7 van op , .'.split(' ');
      const makeText = () => Array.from({ length: 6 + dice(5) }, () => pick(words, dice)).join(' ');
      for (let id = 1; id <= 2500; id += 1) put(index, units, id, `${makeText()} ${pick(sentences, dice).slice(0, 9)}`);
      tidyIndex(index);
      for (let id = 1; id <= 400; id += 3) put(index, units, id, makeText());
      expectSame(index, units, 60, dice);
    },
  );

  test('finds texts that say one word very often', () => {
    const units: Units = new Map();
    const index = createTokenIndex();
    for (let times = 1; times <= 120; times += 1) put(index, units, times, `${'tik '.repeat(times)}${times % 3}`);
    tidyIndex(index, { longestTail: 0 });
    for (const times of [2, 31, 32, 33, 34, 60, 100]) {
      for (const end of [' 1', ' en tak', '']) {
        const text = `${'tik '.repeat(times)}${end}`;
        expect(lookUp(index, text, all)).toEqual(scan(units, text, 50));
      }
    }
  });

  test('finds the same while units are made into blocks and blocks are joined', () => {
    const index = createTokenIndex();
    for (let id = 1; id <= 40_000; id += 1) {
      putUnit(index, { id, memory: 0, rank: 0, source: `${id % 1000} zin ${id % 7} woord${id % 11}` });
      if (id % 6000 === 0) tidyIndex(index);
    }
    tidyIndex(index);
    expect(index.groups.get(4)?.blocks.map(({ count }) => count)).toEqual([12_000, 12_000, 12_000, 4000]);
    const hits = lookUp(index, '5 zin 3 woord4', { threshold: 99, limit: Infinity }) ?? [];
    const wanted = Array.from({ length: 40_000 }, (_, at) => at + 1).filter(
      (id) => id % 1000 === 5 && id % 7 === 3 && id % 11 === 4,
    );
    expect(hits.map(({ id }) => id).sort((a, b) => a - b)).toEqual(wanted);
  });

  test('counts another ending and another number half', () => {
    const index = indexOf('Twee dijken in 1953.', 'Twee boten in 1953.');
    expect(lookUp(index, 'Twee dijk in 1987.', all)).toEqual([
      { id: 1, score: 80 },
      { id: 2, score: 70 },
    ]);
  });

  test('tells the same text from the same tokens', () => {
    const index = indexOf('de “veerman”', 'De "veerman"');
    expect(lookUp(index, 'De "veerman"', all)).toEqual([
      { id: 2, score: 100 },
      { id: 1, score: 99 },
    ]);
    expect(lookUp(index, 'De "veerman"', { threshold: 100, limit: 9 })).toEqual([{ id: 2, score: 100 }]);
  });

  test('gives the best of many: by score, then rank, then newest', () => {
    const index = indexOf('een twee drie', 'een twee drie vier', 'een twee drie', 'een twee drie');
    putUnit(index, { id: 1, memory: 0, rank: 7, source: 'een twee drie' });
    const ids = (limit: number) => lookUp(index, 'een twee drie', { threshold: 50, limit })?.map(({ id }) => id);
    expect([ids(0), ids(2), ids(3), ids(9)]).toEqual([[], [1, 4], [1, 4, 3], [1, 4, 3, 2]]);
  });

  test('gives with a limit the first of what it gives without', () => {
    const dice = createDice(9);
    const index = createTokenIndex();
    const units: Units = new Map();
    stir(index, units, 800, dice);
    tidyIndex(index);
    for (const text of [...units.values()].slice(0, 40)) {
      expect(lookUp(index, text, { threshold: 50, limit: 4 })).toEqual(scan(units, text, 50).slice(0, 4));
    }
  });

  test('takes penalties off before it compares with the threshold', () => {
    const index = indexOf('een twee drie', 'een twee drie');
    const look = (penalty: number) => lookUp(index, 'een twee drie', { ...all, penalties: new Map([[1, penalty]]) });
    expect(look(10)).toEqual([
      { id: 1, score: 100 },
      { id: 2, score: 90 },
    ]);
    expect(look(Infinity)).toEqual([{ id: 1, score: 100 }]);
  });

  test('stops when it should, and the next one is as good as ever', () => {
    const index = indexOf('een twee drie');
    expect(lookUp(index, 'een twee drie', { ...all, shouldStop: () => true })).toBeNull();
    expect(lookUp(index, 'drie twee een', all)).toEqual([]);
    expect(lookUp(index, 'een twee vier', all)).toEqual([{ id: 1, score: 66 }]);
  });

  test('takes texts of any length', () => {
    const long = Array.from({ length: 9000 }, (_, at) => `woord${at % 700}`).join(' ');
    const index = indexOf(long, `${long} nog iets`, long.slice(0, 4000));
    expect(lookUp(index, `iets ${long}`, all)?.map(({ score }) => score)).toEqual([99, 99]);
    expect(lookUp(index, long.slice(0, 3900), all)?.map(({ id }) => id)).toEqual([3]);
  });

  test('no longer finds what is removed', () => {
    const index = indexOf('een twee drie', 'een twee drie');
    expect([removeUnit(index, 1), removeUnit(index, 1), removeUnit(index, 5)]).toEqual([true, false, false]);
    expect(lookUp(index, 'een twee drie', all)).toEqual([{ id: 2, score: 100 }]);
  });
});
