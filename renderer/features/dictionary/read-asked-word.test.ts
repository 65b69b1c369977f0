import { expect, test } from 'vitest';
import { wordAround } from './read-asked-word.ts';

test('the word at a place is the one that holds it or ends there', () => {
  const text = 'de ‘EU-lidstaten’ zijn foto’s';
  expect([0, 2, 3, 8, 16, 19, 29].map((at) => wordAround(text, at))).toEqual([
    'de',
    'de',
    '',
    'EU-lidstaten',
    'EU-lidstaten',
    'zijn',
    'foto’s',
  ]);
});
