import { expect, test } from 'vitest';
import { readBlockedKey } from './read-blocked-key.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const read = (key: string, onButton = false, more = {}) =>
  readBlockedKey({ ...plain, key, ...more }, [true, false], onButton).kind;

test('letters, spaces and what deletes them go to the text', () => {
  for (const key of ['m', 'É', '.', '0', ' ', 'Backspace', 'Delete', 'Dead', '😀']) expect(read(key)).toBe('text');
  expect(read('€', false, { ctrlKey: true, altKey: true })).toBe('text');
  expect(read('m', true)).toBe('text');
});

test('the space and Enter press only a button that the user has gone to', () => {
  expect(read(' ', true)).toBe('other');
  expect(read('Enter', true)).toBe('other');
  expect(read('Enter')).toBe('other');
});

test('a digit mends what it stands beside; one that stands beside nothing is typed', () => {
  expect(readBlockedKey({ ...plain, key: '1' }, [true, false], false)).toEqual({ kind: 'fix', place: 0 });
  for (const key of ['2', '3']) expect(read(key)).toBe('text');
});

test('Escape leads back, and shortcuts and the keys that walk are left alone', () => {
  expect(read('Escape')).toBe('back');
  for (const key of ['Tab', 'ArrowDown', 'Shift', 'F8']) expect(read(key)).toBe('other');
  expect(read('c', false, { ctrlKey: true })).toBe('other');
  expect(read('1', false, { altKey: true })).toBe('other');
});
