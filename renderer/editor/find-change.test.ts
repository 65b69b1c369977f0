import { expect, test } from 'vitest';
import { findCaret } from './find-change.ts';

test('the caret goes behind what is new', () => {
  expect(findCaret('The met.', 'The Security Council met.')).toBe('The Security Council '.length);
  expect(findCaret('in Peking today', 'in Beijing today')).toBe('in Beijing'.length);
  expect(findCaret('', 'All of it')).toBe(9);
});

test('the caret goes to the end of what is left where text was taken away', () => {
  expect(findCaret('one two', 'one')).toBe(3);
  expect(findCaret('aaa', 'aa')).toBe(2);
  expect(findCaret('gone', '')).toBe(0);
});
