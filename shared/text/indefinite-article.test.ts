import { expect, test } from 'vitest';
import { fitArticle, indefiniteArticle } from './indefinite-article.ts';

test.each([
  ['a', 'union European one-off useful UN US NATO UK unit house uranium 7th Ukrainian history'],
  ['an', 'official hour MP EU FBI ally OM unimportant honest 8th 18-year-old OPEC umbrella NGO heir ‘air-strike’ SOS'],
] as const)('%s', (article, words) => {
  for (const word of words.split(' ')) expect(`${word}: ${indefiniteArticle(word)}`).toBe(`${word}: ${article}`);
});

test('the article before a place follows what stands there', () => {
  expect(fitArticle('He is a ', 'official')).toBe('He is an ');
  expect(fitArticle('An “', 'truce')).toBe('A “');
  expect(fitArticle('the ', 'official')).toBe('the ');
  expect(fitArticle('to the ', 'the West')).toBe('to ');
  expect(fitArticle('in Ghana ', 'official')).toBe('in Ghana ');
});
