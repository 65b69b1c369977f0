import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';

test('pasted lines become one, with one space where they broke', () => {
  expect(joinLines('one\r\ntwo\n\n  three')).toBe('one two three');
  expect(joinLines('one\u2028two')).toBe('one two');
});

test('a line break at either end of what was copied is not text', () => {
  expect(joinLines('\nword\r\n')).toBe('word');
});

test('characters that no text should hold are dropped, and all others stay as they are', () => {
  expect(joinLines('a\0b\u0007c\ufeffd')).toBe('abcd');
  expect(joinLines('‘no-limits’ – €5\u00a0bn 👍')).toBe('‘no-limits’ – €5\u00a0bn 👍');
});
