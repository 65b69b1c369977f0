import { expect, test } from 'vitest';
import { leaveWord } from './leave-word.ts';

test('a caret inside a word goes to its nearer end, and stays between words', () => {
  const text = 'the US remains dominant.';
  expect(leaveWord(text, 5)).toBe(4);
  expect(leaveWord(text, 12)).toBe(14);
  expect(leaveWord(text, 4)).toBe(4);
  expect(leaveWord(text, text.length)).toBe(text.length);
  expect(leaveWord('', 0)).toBe(0);
});
