import { expect, test } from 'vitest';
import { splitCompound } from './split-compound.ts';

const isTerm = (word: string): boolean => word === 'veiligheidsraad' || word === 'wapenlevering';

/** The pieces of a word among these. */
function piecesOf(word: string, ...wanted: readonly string[]): readonly string[] {
  const pieces = splitCompound(word, isTerm).map(({ from, to }) => word.slice(from, to));
  return wanted.filter((piece) => pieces.includes(piece));
}

test.each([
  ['veiligheidsraadresolutie', 'veiligheidsraad', 'resolutie'],
  ['wapenleveringsverdrag', 'wapen', 'wapenlevering', 'verdrag'],
  ['kinderopvangtoeslag', 'kind', 'opvang', 'toeslag'],
  ['boekenkast', 'boek', 'kast'],
  ['zonnebank', 'zonne', 'bank'],
  ['pannenkoek', 'pannen', 'koek'],
  ['regeringsleger', 'regering', 'leger'],
  ['tegenoffensief', 'offensief'],
  ['overheidsfunctionarissen', 'overheid', 'functionarissen'],
  ['gemeenteraad', 'gemeente', 'raad'],
  ['klimaattop', 'klimaat', 'top'],
  ['hondenhok', 'hond', 'hok'],
  ['wetgeving', 'wet'],
  ['havenstad', 'haven', 'stad'],
])('%s is made of words', (word, ...pieces) => {
  expect(piecesOf(word, ...pieces)).toEqual(pieces);
});

test.each([
  ['draad', 'raad'],
  ['verraad', 'raad'],
  ['beraad', 'raad'],
  ['raadsel', 'raad'],
  ['oorlog', 'oor', 'log'],
  ['premier', 'mier'],
  ['eiland', 'land'],
  ['stadion', 'stad'],
  ['bondgenootschappen', 'bondgenoot', 'bondgenoots'],
  ['onderhandelaar', 'handelaar'],
  ['opleiding', 'leiding'],
  ['legering', 'leger'],
  ['bankier', 'bank'],
  ['machtig', 'macht'],
  ['stormaanvallen', 'maan'],
  ['basismaandsalaris', 'maan'],
  ['stempelboekje', 'stem'],
  ['vluchteling', 'vlucht'],
  ['wegdreven', 'weg'],
  ['rechtstreeks', 'recht'],
  ['confrontatie', 'front'],
])('%s holds no word by accident', (word, ...accidents) => {
  expect(piecesOf(word, ...accidents)).toEqual([]);
});
