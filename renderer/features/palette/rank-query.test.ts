import { expect, it } from 'vitest';
import { rankQuery } from './rank-query.ts';

it('finds the words of a query in any order, capitals and accents aside', () => {
  expect(rankQuery('segm next', 'Next unconfirmed segment', null)).toBe(3);
  expect(rankQuery('oekraine', 'Openen: Oekraïne en Taiwan', null)).toBe(3);
  expect(rankQuery('pre-tr', 'Pre-translate…', null)).toBe(3);
  expect(rankQuery('next finding', 'Next unconfirmed segment', null)).toBe(0);
});

it('puts what is called so before what merely holds the words', () => {
  expect(rankQuery('pre', 'Pre-translate…', null)).toBe(3);
  expect(rankQuery('pre', 'Show express', null)).toBe(2);
  expect(rankQuery('pre', 'Insert match 1', 'The president spoke.')).toBe(1);
  expect(rankQuery('insert president', 'Insert match 1', 'The president spoke.')).toBe(1);
});

it('finds everything by an empty query', () => {
  expect(rankQuery('', 'Undo', null)).toBe(3);
  expect(rankQuery('  ', 'Undo', null)).toBe(3);
});
