import { describe, expect, test } from 'vitest';
import { compareSpelling } from './cognates.ts';
import { learnLexicon } from './learn-lexicon.ts';
import { readParagraphs } from './unwrap-lines.ts';
import { listKeys } from './word-keys.ts';

const keys = (text: string, side: 'nl' | 'en') => listKeys(text, side).map(({ key }) => key);

describe('listKeys', () => {
  test.each([
    ['10.000', '10,000'],
    ['2,5', '2.5'],
    ['1.250,50', '1,250.50'],
    ['drie', 'three'],
    ['3', 'three'],
    ['21e', '21st'],
    ['miljard', 'billion'],
    ['derde', 'third'],
  ])('gives %j and %j the key of their value', (dutch, english) => {
    expect(keys(dutch, 'nl')).toEqual(keys(english, 'en'));
  });

  test.each([
    ['makes', 'making'],
    ['countries', 'country'],
    ['stopped', 'stop'],
    ['missiles', 'missile'],
    ['China’s', 'China'],
    ['organized', 'organises'],
  ])('gives %j and %j one key', (one, other) => {
    expect(keys(one, 'en')).toEqual(keys(other, 'en'));
  });
});

test('names that are spelt apart are alike, other words are not', () => {
  expect(compareSpelling('gorbachov', 'gorbachev')).toBeGreaterThan(0.8);
  expect(compareSpelling('president', 'presedent')).toBeGreaterThan(0.8);
  expect(compareSpelling('oorlog', 'peace')).toBe(0);
});

test('words that keep each other’s company find each other', () => {
  // 0 huis, 1 rood, 2 groot; 0 house, 1 red, 2 big.
  const pair = (source: number[], target: number[]) => ({
    source: Int32Array.from(source),
    target: Int32Array.from(target),
    isTrusted: false,
  });
  const pairs = [
    pair([0, 1], [0, 1]),
    pair([0, 2], [0, 2]),
    pair([1], [1]),
    pair([0, 1, 2], [0, 1, 2]),
    pair([1, 2], [1, 2]),
  ];
  const lexicon = learnLexicon(pairs, 3, 3, new Map());
  const best = lexicon.map((entry) => entry?.targets[entry.ratios.indexOf(Math.max(...entry.ratios))]);
  expect(best).toEqual([0, 1, 2]);
});

describe('readParagraphs', () => {
  test('takes every line as a paragraph, as articles are written', () => {
    expect(readParagraphs('Kop\r\n\r\nEen zin. Nog een.\nEen alinea.\n')).toEqual([
      'Kop',
      'Een zin. Nog een.',
      'Een alinea.',
    ]);
  });

  test('joins lines that were broken to fit a width, and keeps items apart', () => {
    const text = [
      'This is the first paragraph of a text whose lines were broken to fit a',
      'width of seventy characters, as is the habit in messages and in plain',
      'documentation that comes with programs of all kinds.',
      '',
      '- The first item of a list, which is so long that it takes two lines to',
      '  be written out in full, as this one is.',
      '- The second item of the list, which has no need of more than a line or',
      '  so, and yet takes it.',
    ].join('\n');
    expect(readParagraphs(text)).toHaveLength(3);
    expect(readParagraphs(text)[1]).toBe(
      '- The first item of a list, which is so long that it takes two lines to be written out in full, as this one is.',
    );
  });
});
