import { expect, test } from 'vitest';
import type { Finding } from '#shared/model/finding.ts';
import { findAt, findToMend, listPlaced } from './find-wrong-wording.ts';

const text = 'A functionary met a burgomaster.';
const make = (word: string, fix: string | null, overridden: string | null = null) => {
  const start = text.indexOf(word);
  return { target: [start, start + word.length], fix, overridden, detail: { target: word } } as unknown as Finding;
};
const functionary = make('functionary', 'official');
const burgomaster = make('burgomaster', 'mayor');

test('a finding holds only where its words still stand, and no longer when it was let stand', () => {
  expect(listPlaced([functionary, burgomaster], text)).toHaveLength(2);
  expect(listPlaced([functionary, burgomaster], `So ${text}`)).toEqual([]);
  expect(listPlaced([make('functionary', 'official', 'quoted')], text)).toEqual([]);
  expect(listPlaced([{ ...functionary, target: null }], text)).toEqual([]);
});

test('the key mends what is at the caret, else what comes next, else the first', () => {
  const placed = listPlaced([functionary, burgomaster], text);
  expect(findAt(placed, 5)?.fix).toBe('official');
  expect(findAt(placed, 15)).toBeNull();
  expect(findToMend(placed, 13)?.fix).toBe('official');
  expect(findToMend(placed, 15)?.fix).toBe('mayor');
  expect(findToMend(placed, text.length)?.fix).toBe('official');
  expect(findToMend(listPlaced([make('functionary', null), burgomaster], text), 5)?.fix).toBe('mayor');
});
