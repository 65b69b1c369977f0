import { expect, test } from 'vitest';
import { nameExportFile } from './name-export-file.ts';

const name = (title: string, sourceName = 'bron.txt') => nameExportFile(title, sourceName, 'nl-en', 'pdf');

test('The name says the title and which text it holds', () => {
  expect(name('Ook politiek inniger')).toBe('Ook politiek inniger - nl-en.pdf');
  expect(nameExportFile('Ook politiek inniger', 'bron.txt', 'en', 'txt')).toBe('Ook politiek inniger - en.txt');
});

test('Characters that Windows refuses, control characters and half surrogates become a space', () => {
  expect(name('a/b\\c:d*e?f"g<h>i|j\u0000k\nl\ud83dm')).toBe('a b c d e f g h i j k l m - nl-en.pdf');
});

test('Characters that one cannot see and that turn text round are left out', () => {
  expect(name('\uFEFFco\u00ADör\u202Edinatie')).toBe('coördinatie - nl-en.pdf');
});

test('Dots and spaces at the ends go, quotes and accents stay', () => {
  expect(name(' ..‘Absoluut’ geen reünie… ')).toBe('‘Absoluut’ geen reünie - nl-en.pdf');
});

test('A long name is cut between characters, well below what file systems allow', () => {
  const cut = name('é👨‍👩‍👧'.repeat(200));
  expect(new TextEncoder().encode(cut).length).toBeLessThanOrEqual(140);
  expect(cut).toMatch(/^(é👨‍👩‍👧)+é? - nl-en\.pdf$/u);
});

test('Names that Windows keeps for devices are changed', () => {
  expect(name('NUL.verslag')).toBe('_NUL.verslag - nl-en.pdf');
  expect(name('com1')).toBe('_com1 - nl-en.pdf');
  expect(name('Console')).toBe('Console - nl-en.pdf');
});

test('Without a usable title the file is named after its source', () => {
  expect(name('???')).toBe('bron - nl-en.pdf');
  expect(name('', '...')).toBe('veerman - nl-en.pdf');
});
