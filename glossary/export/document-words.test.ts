import { expect, test } from 'vitest';
import { documentWords, writeDate, writeLength, writeStatus } from './document-words.ts';

const en = documentWords('en');
const nl = documentWords('nl');
const counts = { words: 1427, segments: 29, confirmed: 26, unconfirmed: 2, untranslated: 1 };

test('A date is written as precisely as it is known, in the language of the labels', () => {
  expect(writeDate('2021-08', en)).toBe('August 2021');
  expect(writeDate('2021-08', nl)).toBe('augustus 2021');
  expect(writeDate('2022-02-04', en)).toBe('4 February 2022');
  expect(writeDate('2022-02-04', nl)).toBe('4 februari 2022');
});

test('What is no date stays as it is', () => {
  expect(writeDate('2021-13', en)).toBe('2021-13');
  expect(writeDate('vorig jaar', nl)).toBe('vorig jaar');
});

test('Numbers are grouped as the language groups them, and one is singular', () => {
  expect(writeLength(counts, en)).toBe('1,427 words, 29 segments');
  expect(writeLength(counts, nl)).toBe('1.427 woorden, 29 segmenten');
  expect(writeLength({ ...counts, words: 1, segments: 1 }, nl)).toBe('1 woord, 1 segment');
});

test('The state says how much is confirmed, that all is, or that there is nothing', () => {
  expect(writeStatus(counts, en)).toBe('26 of 29 segments confirmed');
  expect(writeStatus({ ...counts, confirmed: 29 }, nl)).toBe('volledig, alles bevestigd');
  expect(writeStatus({ ...counts, confirmed: 0, segments: 0 }, en)).toBe('–');
});
