import { expect, it } from 'vitest';
import { markRanges } from './mark-ranges.ts';

it('cuts a text along its ranges', () => {
  expect(
    markRanges('een kerk in een dorp', [
      [12, 15],
      [0, 3],
    ]),
  ).toEqual([
    { text: 'een', marked: true },
    { text: ' kerk in ', marked: false },
    { text: 'een', marked: true },
    { text: ' dorp', marked: false },
  ]);
});

it('joins ranges that overlap or touch', () => {
  expect(
    markRanges('abcdef', [
      [1, 3],
      [2, 4],
      [4, 5],
    ]),
  ).toEqual([
    { text: 'a', marked: false },
    { text: 'bcde', marked: true },
    { text: 'f', marked: false },
  ]);
});

it('keeps the whole text whatever the ranges are', () => {
  expect(
    markRanges('abc', [
      [2, 99],
      [50, 60],
      [1, 1],
    ]),
  ).toEqual([
    { text: 'ab', marked: false },
    { text: 'c', marked: true },
  ]);
  expect(markRanges('abc', [])).toEqual([{ text: 'abc', marked: false }]);
  expect(markRanges('', [[0, 1]])).toEqual([]);
});
