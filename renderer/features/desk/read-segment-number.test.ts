import { expect, test } from 'vitest';
import { readSegmentNumber } from './read-segment-number.ts';

test('a number in the article is read, spaces aside', () => {
  expect(readSegmentNumber(' 12 ', 40)).toEqual({ kind: 'number', number: 12 });
  expect(readSegmentNumber('40', 40)).toEqual({ kind: 'number', number: 40 });
});

test('what names no segment says why', () => {
  expect(readSegmentNumber('', 40)).toEqual({ kind: 'empty' });
  for (const text of ['abc', '12a', '1.5', '1e1']) expect(readSegmentNumber(text, 40).kind).toBe('not-a-number');
  for (const text of ['0', '41', '-3', '99999999999999999999']) {
    expect(readSegmentNumber(text, 40)).toEqual({ kind: 'out-of-range', wanted: text });
  }
});
