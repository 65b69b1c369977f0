import { expect, test } from 'vitest';
import { trimSelection, wordAt } from './word-at.ts';

test('the word around a place is whole, wherever in it the place is', () => {
  const text = 'De VN-Veiligheidsraad, niet ‘de raad’.';
  expect([3, 8, 21].map((at) => wordAt(text, at))).toEqual(Array(3).fill('VN-Veiligheidsraad'));
  expect(wordAt(text, 36)).toBe('raad');
});

test('a place between marks has no word', () => {
  expect(wordAt('Nee, ‘ja’', 5)).toBe('');
  expect(wordAt('', 0)).toBe('');
});

test('a selection loses the marks at its ends that belong to the sentence', () => {
  expect(trimSelection('.')).toBe('');
  expect(trimSelection(' sanctiepakket, ')).toBe('sanctiepakket');
  expect(trimSelection('(defensie')).toBe('defensie');
  expect(trimSelection('“zonder\n grenzen”.')).toBe('“zonder grenzen”');
  expect(trimSelection('zonder grenzen”.')).toBe('zonder grenzen');
});

test('a selection keeps the marks that belong to the term', () => {
  for (const term of ['Wet (1994)', 'Wouters’', 'o.a.', '’s-Hertogenbosch', '“no limits” friendship']) {
    expect(trimSelection(term)).toBe(term);
  }
});
