import { expect, it } from 'vitest';
import { matchesQuery } from './matches-query.ts';

it('finds the words of a query in any order, capitals and accents aside', () => {
  expect(matchesQuery('Next unconfirmed segment', 'segm next')).toBe(true);
  expect(matchesQuery('Openen: Oekraïne en Taiwan', 'oekraine')).toBe(true);
  expect(matchesQuery('Next unconfirmed segment', 'next finding')).toBe(false);
});

it('finds everything by an empty query', () => {
  expect(matchesQuery('Undo', '')).toBe(true);
  expect(matchesQuery('Undo', '  ')).toBe(true);
});
