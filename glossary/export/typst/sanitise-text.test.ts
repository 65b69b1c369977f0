import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { findFonts } from './fonts.ts';
import { readCoverage } from './read-coverage.ts';
import { breakLongWords, nameCharacter, sanitiseText, type Faces } from './sanitise-text.ts';

let faces: Faces;
beforeAll(async () => {
  const fonts = await Promise.all((findFonts('') ?? []).map((path) => readFile(path)));
  const [serif, ...others] = fonts.map(readCoverage);
  faces = {
    prefers: (code) => serif?.has(code) === true,
    covers: (code) => serif?.has(code) === true || others.some((face) => face.has(code)),
  };
});

test('Dutch, English, Cyrillic, Greek and Polish go through untouched', () => {
  const text = 'Poetins ‘vriendschap’ – één coöperatie, “no-limits”… Путин Ελλάδα Łódź €\u00a05';
  expect(sanitiseText(text, faces)).toEqual({ text, lost: [] });
});

test('Marks are composed, tabs and odd spaces become spaces, line ends become one kind', () => {
  expect(sanitiseText('e\u0301\ta\u3000b\r\nc\u2028d', faces)).toEqual({ text: 'é a b\nc\nd', lost: [] });
});

test('A character with a plain equivalent becomes that', () => {
  expect(sanitiseText('ĳs ａ ①', faces)).toEqual({ text: 'ijs a 1', lost: [] });
});

test('What no face has becomes one □ a character and is reported, an emoji of several code points too', () => {
  expect(sanitiseText('习近 👨‍👩‍👧!', faces)).toEqual({ text: '□□ □!', lost: ['习', '近', '👨‍👩‍👧'] });
});

test('Control characters, byte order marks and half surrogates vanish and are reported', () => {
  const { text, lost } = sanitiseText('\uFEFFa\u0000b\u0007c\ud83dd\u202e', faces);
  expect(text).toBe('abcd');
  expect(lost.map(nameCharacter)).toEqual(['U+FEFF', 'U+0000', 'U+0007', 'U+D83D', 'U+202E']);
});

test('Only words that fit no line may break anywhere', () => {
  expect(breakLongWords('een gewone zin met arbeidsongeschiktheidsverzekering', 40)).not.toContain('\u200B');
  const pieces = breakLongWords('x'.repeat(400), 40).split('\u200B');
  expect(pieces.join('')).toBe('x'.repeat(400));
  expect(Math.max(...pieces.map(({ length }) => length))).toBe(20);
  expect(breakLongWords('https://voorbeeld.nl/een/heel/lang/adres/dat/niet/past', 40)).toContain('heel/\u200Blang/');
});

test('A word of capitals counts as wider than one of small letters', () => {
  expect(breakLongWords('W'.repeat(35), 40)).toContain('\u200B');
});
