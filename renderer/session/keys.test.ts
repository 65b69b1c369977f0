import { expect, test } from 'vitest';
import { formatKeys, listKeyNames, matchKeys, type KeyPress } from './keys.ts';
import { commandIds } from './command-spec.ts';
import { registry } from './registry.ts';

function press(key: string, code = '', held: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

test('a digit counts by its physical key, whatever character Alt makes of it', () => {
  expect(matchKeys('Alt+1', press('¡', 'Digit1', { altKey: true }), false)).toBe(true);
  expect(matchKeys('Alt+1', press('1', 'Numpad1', { altKey: true }), false)).toBe(true);
  expect(matchKeys('Alt+1', press('2', 'Digit2', { altKey: true }), false)).toBe(false);
});

test('a letter counts by its character, so that other keyboard layouts keep their keys', () => {
  expect(matchKeys('Mod+Z', press('z', 'KeyW', { ctrlKey: true }), false)).toBe(true);
  expect(matchKeys('Mod+Shift+P', press('P', 'KeyP', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
});

test('one modifier too many is another combination: AltGr, which is Ctrl and Alt, types characters', () => {
  expect(matchKeys('Mod+1', press('1', 'Digit1', { ctrlKey: true, altKey: true }), false)).toBe(false);
  expect(matchKeys('Mod+Enter', press('Enter', 'Enter', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
});

test('on a Mac the command key does what Ctrl does elsewhere', () => {
  expect(matchKeys('Mod+K', press('k', 'KeyK', { metaKey: true }), true)).toBe(true);
  expect(matchKeys('Mod+K', press('k', 'KeyK', { ctrlKey: true }), true)).toBe(false);
  expect(formatKeys('Mod+Shift+Enter', true)).toEqual(['⌘', '⇧', '↩']);
  expect(formatKeys('Mod+ArrowUp', false)).toEqual(['Ctrl', '↑']);
});

test('no two commands share a key, and every command is registered once', () => {
  const keys = registry.flatMap((spec) => spec.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(registry.map((spec) => spec.id)).toEqual([...commandIds]);
});

test('a press goes by the names under which its combinations are kept', () => {
  expect(listKeyNames(press('¡', 'Digit1', { altKey: true }), false)).toEqual(['1', '¡']);
  expect(listKeyNames(press('1', 'Digit1'), false)).toEqual(['1']);
  expect(listKeyNames(press('P', 'KeyP', { ctrlKey: true, shiftKey: true }), false)).toEqual(['p']);
  expect(listKeyNames(press('†', 'KeyT', { altKey: true }), true)).toEqual(['t']);
  expect(listKeyNames(press('Shift', 'ShiftLeft'), false)).toEqual([]);
});
