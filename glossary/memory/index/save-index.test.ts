import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openIndex, removeOldFiles } from './open-index.ts';
import { putUnit } from './put-unit.ts';
import { saveIndex, saveIndexInSlices } from './save-index.ts';
import { createSavedIndex, type IndexRoot, type SavedIndex } from './saved-index.ts';
import { expectSame, stir, type Units } from './testing/stir-index.ts';
import { createDice } from './testing/vary-text.ts';
import { tidyIndex } from './tidy-index.ts';
import { createTokenIndex } from './token-index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veerman-index-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fill(units: Units, count: number, seed: number): SavedIndex {
  const index = createTokenIndex();
  stir(index, units, count, createDice(seed));
  tidyIndex(index, { longestTail: 2 });
  return createSavedIndex(index, folder);
}

function reopen(root: IndexRoot): SavedIndex {
  const opened = openIndex(folder, root);
  if (!opened) throw new Error('the index did not open');
  return opened;
}

const fileOf = ({ file }: IndexRoot) => join(folder, file);

describe('a saved index', () => {
  test('finds the same when it is opened again, and goes on from there, time after time', () => {
    const dice = createDice(21);
    const units: Units = new Map();
    let saved = fill(units, 300, 22);
    for (let round = 0; round < 5; round += 1) {
      saved = reopen(saveIndex(saved));
      expect(saved.index.units).toBe(units.size);
      expectSame(saved.index, units, 15, dice);
      stir(saved.index, units, 150, dice);
      if (round % 2 === 0) tidyIndex(saved.index, { longestTail: 3 });
    }
  });

  test.each([91, 92, 93])(
    'holds what the index held at the end, whatever changed while it was saved (%i)',
    async (seed) => {
      const dice = createDice(seed);
      const units: Units = new Map();
      let saved = fill(units, 400, seed);
      for (let round = 0; round < 4; round += 1) {
        const then: Units = new Map();
        const root = await saveIndexInSlices(
          saved,
          () => {
            stir(saved.index, units, dice(12), dice);
            if (dice(3) === 0) tidyIndex(saved.index, { longestTail: dice(3) });
            return Promise.resolve(true);
          },
          () => units.forEach((text, id) => then.set(id, text)),
        );
        stir(saved.index, units, 20, dice);
        const opened = reopen(root!);
        expect(opened.index.units).toBe(then.size);
        expectSame(opened.index, then, 10, dice);
        if (dice(2) === 0) saved = reopen(saveIndex(saved));
      }
    },
  );

  test('that was given up keeps what was saved before, and what was written need not be written again', async () => {
    const units: Units = new Map();
    const saved = fill(units, 600, 95);
    const root = saveIndex(saved);
    const then = new Map(units);
    stir(saved.index, units, 300, createDice(96));
    tidyIndex(saved.index, { longestTail: 1 });
    let pauses = 0;
    const given = await saveIndexInSlices(
      saved,
      () => Promise.resolve((pauses += 1) < 3),
      () => {},
    );
    expect(given).toBeNull();
    expectSame(reopen(root).index, then, 10, createDice(97));
    expectSame(reopen(saveIndex(saved)).index, units, 10, createDice(98));
  });

  test('writes only what is new', () => {
    const saved = fill(new Map(), 3000, 31);
    const first = saveIndex(saved).list;
    putUnit(saved.index, { id: 9999, memory: 0, rank: 0, source: 'Een nieuwe zin over veermannen.' });
    const second = saveIndex(saved).list;
    expect(second.at - (first.at + first.bytes)).toBeLessThan(first.at / 4);
  });

  test('is what it was at the root that counts, whatever was written after it', () => {
    const units: Units = new Map();
    const saved = fill(units, 400, 41);
    const root = saveIndex(saved);
    const then = new Map(units);
    stir(saved.index, units, 100, createDice(42));
    const later = saveIndex(saved);
    expect(later.file).toBe(root.file);
    expectSame(reopen(root).index, then, 20, createDice(43));
    expectSame(reopen(later).index, units, 20, createDice(44));
  });

  test('begins a new file when most of the old one no longer counts', () => {
    const units: Units = new Map();
    const dice = createDice(51);
    const saved = fill(units, 100, 52);
    const first = saveIndex(saved);
    let last = first;
    for (let round = 0; round < 30 && last.file === first.file; round += 1) {
      stir(saved.index, units, 40, dice);
      tidyIndex(saved.index);
      last = saveIndex(saved);
    }
    expect(last.file).not.toBe(first.file);
    removeOldFiles(folder, last);
    expect(readdirSync(folder)).toEqual([last.file]);
    expectSame(reopen(last).index, units, 20, dice);
  });

  test('does not open where a byte is wrong, the end is missing or the file is gone', () => {
    const root = saveIndex(fill(new Map(), 400, 61));
    const whole = readFileSync(fileOf(root));
    for (const at of [0, 5000, Math.floor(whole.length / 2), whole.length - 3]) {
      const broken = Buffer.from(whole);
      broken[at] = broken[at]! ^ 4;
      writeFileSync(fileOf(root), broken);
      expect(openIndex(folder, root)).toBeNull();
    }
    writeFileSync(fileOf(root), whole.subarray(0, whole.length - 1));
    expect(openIndex(folder, root)).toBeNull();
    writeFileSync(fileOf(root), whole);
    expect(openIndex(folder, root)).not.toBeNull();
    rmSync(fileOf(root));
    expect(openIndex(folder, root)).toBeNull();
  });

  test('does not open where other rules made the tokens', () => {
    const saved = fill(new Map(), 50, 81);
    const root = saveIndex(saved);
    const whole = readFileSync(fileOf(root));
    const list = JSON.parse(whole.toString('utf8', root.list.at)) as { rules: number };
    const other = Buffer.from(JSON.stringify({ ...list, rules: list.rules + 1 }));
    writeFileSync(fileOf(root), Buffer.concat([whole.subarray(0, root.list.at), other]));
    const place = { at: root.list.at, bytes: other.length, sum: crc32(other) };
    expect(openIndex(folder, { ...root, list: place })).toBeNull();
  });

  test('starts a new file after a save that failed', () => {
    const units: Units = new Map();
    const saved = fill(units, 200, 71);
    const root = saveIndex(saved);
    rmSync(fileOf(root));
    expect(() => saveIndex(saved)).toThrow();
    expectSame(reopen(saveIndex(saved)).index, units, 10, createDice(72));
  });
});
