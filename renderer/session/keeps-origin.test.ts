import { expect, test } from 'vitest';
import { keepsOrigin } from './keeps-origin.ts';

const match = 'The Security Council met in New York.';

test('letters and words that come and go are an edit', () => {
  expect(keepsOrigin(match, `${match} `)).toBe(true);
  expect(keepsOrigin(match, 'The Council met in New York.')).toBe(true);
  expect(keepsOrigin(match, 'The Security Council decided nothing whatsoever about it in New York.')).toBe(true);
});

test('another text in its place is not, whatever letter it happens to begin or end with', () => {
  expect(keepsOrigin(match, 'T')).toBe(false);
  expect(keepsOrigin(match, 'There was no peace.')).toBe(false);
  expect(keepsOrigin(match, '')).toBe(false);
  expect(keepsOrigin('', 'x')).toBe(false);
});
