import { expect, test } from 'vitest';
import { wordAt } from './word-at.ts';

test('the word around a place is whole, wherever in it the place is', () => {
  const text = 'De VN-Veiligheidsraad, niet ‘de raad’.';
  expect([3, 8, 21].map((at) => wordAt(text, at))).toEqual(Array(3).fill('VN-Veiligheidsraad'));
  expect(wordAt(text, 36)).toBe('raad');
});

test('a place between marks has no word', () => {
  expect(wordAt('Nee, ‘ja’', 5)).toBe('');
  expect(wordAt('', 0)).toBe('');
});
