import { expect, test } from 'vitest';
import { findHits, showFrom } from './show-from.ts';

const text =
  'Het eerste deel van deze zin is zo lang dat het tweede deel met het woord China niet meer in de regel past.';

test('a text is shown from its start, or from a word before what matters', () => {
  expect(showFrom(text, 10)).toBe(0);
  const place = text.indexOf('China');
  const from = showFrom(text, place);
  expect(text.slice(from)).toMatch(/^\p{L}/u);
  expect(text[from - 1]).toBe(' ');
  expect(place - from).toBeLessThan(26);
  expect(showFrom('x'.repeat(200), 150)).toBe(150);
});

test('words are found wherever they stand, capitals or not', () => {
  expect(findHits('De zon, de maan', 'DE')).toEqual([
    [0, 2],
    [8, 10],
  ]);
  expect(findHits('De zon', ' ')).toEqual([]);
});
