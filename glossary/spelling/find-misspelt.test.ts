import { describe, expect, test } from 'vitest';
import { addNames, addTermWords, hasWord } from './accepted-words.ts';
import { findMisspelt } from './find-misspelt.ts';
import { listSpeltWords } from './list-spelt-words.ts';
import { openSpeller } from './speller.ts';
import { suggestSpelling } from './suggest-spelling.ts';

const british = openSpeller('en-GB');
const american = openSpeller('en-US');

const nothing = () => false;
const wrong = async (text: string, accepts: (word: string) => boolean = nothing) =>
  (await findMisspelt(text, 'en-GB', british, accepts)).map(({ detail }) => detail.target);
const wrongInAmerica = async (text: string) =>
  (await findMisspelt(text, 'en-US', american, nothing)).map(({ detail }) => detail.target);

test('words are taken with their apostrophes and hyphens; numbers, addresses, tags and what hangs on digits are no words', () => {
  const words = listSpeltWords(
    'Don’t see https://exampel.org/pagge or www.exampel.nl, mail jan.jansn@exampel.nl; <bold1/>a well-known F-16s {nmbr} 5Gx 21st @handel #hashtagg.',
  );
  expect(words.map(({ text }) => text)).toEqual(['Don’t', 'see', 'or', 'mail', 'a', 'well-known']);
});

describe('British', () => {
  test.each([
    'The Government organised a centre for defence.',
    'They organize, and an organization’s realizations are Oxford’s.',
    'Don’t; won’t; the ministers’ well-known decision-making.',
    'NATO, Nato and UNESCO met.',
    'THE SECURITY COUNCIL',
    'F-16s, 5G, covid-19 and 10,000 troops',
    'naïve café',
  ])('%s is right', async (text) => {
    expect(await wrong(text)).toEqual([]);
  });

  test('what is wrong is told with its place, and stops nothing', async () => {
    const [finding] = await findMisspelt('The goverment met.', 'en-GB', british, nothing);
    expect(finding).toMatchObject({ code: 'misspelt', severity: 'info', target: [4, 13], fix: null });
    expect(await wrong('A color to analyze; the well-knwon Goverment’s recieve.')).toEqual([
      'color',
      'analyze',
      'well-knwon',
      'Goverment’s',
      'recieve',
    ]);
  });
});

test('a tag neither parts a word nor is part of it', async () => {
  const bold = String.fromCharCode(0xe000);
  expect(await wrong(`The gov${bold}ernment met${bold}.`)).toEqual([]);
  expect(await wrong(`The gov${bold}erment${bold} met.`)).toEqual([`gov${bold}erment`]);
});

test('American spells otherwise', async () => {
  expect(await wrongInAmerica('The color of the center was analyzed and organized.')).toEqual([]);
  expect(await wrongInAmerica('The colour of the centre was organised.')).toEqual(['colour', 'centre', 'organised']);
});

test('names of the Dutch may stand in the English, with an ’s too; words that only begin a sentence may not', async () => {
  const names = new Set<string>();
  addNames(names, 'Gisteren sprak Kuleba met Zelensky’s adviseur. Daarna belde Jaroslavtsevs NAVO-gezant.');
  expect([...names].toSorted()).toEqual([
    'Jaroslavtsev',
    'Jaroslavtsevs',
    'Kuleba',
    'NAVO',
    'NAVO-gezant',
    'Zelensky’s',
  ]);
  const accepts = (word: string) => names.has(word);
  expect(await wrong('Gisteren Kuleba’s and Jaroslavtsev’s Daarna', accepts)).toEqual(['Gisteren', 'Daarna']);
});

test('terms of the glossary are right in any case and in the plural', async () => {
  const words = new Set<string>();
  addTermWords(words, 'kvas-Rohingya camp');
  const accepts = (word: string) => hasWord(words, word);
  expect(await wrong('Rohingyas, ROHINGYA, Kvas', accepts)).toEqual([]);
  expect(await wrong('rohingya', accepts)).toEqual(['rohingya']);
});

test('suggestions carry capitals, the ending of the owner and the printed apostrophe, and begin with names that are near', async () => {
  const none = new Set<string>();
  expect((await suggestSpelling('teh', british, none))[0]).toBe('the');
  expect(await suggestSpelling('Goverment’s', british, none)).toContain('Government’s');
  expect((await suggestSpelling('GOVERMENT', british, none))[0]).toBe('GOVERNMENT');
  expect((await suggestSpelling('parlement', british, none))[0]).toBe('parliament');
  expect((await suggestSpelling('Kulebba', british, new Set(['Kuleba', 'Zelensky'])))[0]).toBe('Kuleba');
  expect(await suggestSpelling('qzxv', british, none)).toEqual([]);
});
