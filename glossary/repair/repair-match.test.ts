import { describe, expect, test } from 'vitest';
import type { RepairedText } from '#shared/model/memory.ts';
import { makeConcept } from '#glossary/terms/recognise/make-concept.ts';
import { buildTermIndex } from '#glossary/terms/recognise/term-index.ts';
import { findTerms } from '#glossary/terms/recognise/find-terms.ts';
import { repairMatch } from './repair-match.ts';

const none = { find: () => [] };
const repair = (had: string, target: string, wanted: string) => repairMatch({ had, wanted, target }, none);
const textOf = (repaired: RepairedText | null) => repaired?.text ?? null;

describe('a number that differs', () => {
  test.each([
    ['Er zijn 10.000 troepen.', 'There are 10,000 troops.', 'Er zijn 25.000 troepen.', 'There are 25,000 troops.'],
    ['Dat is 2,5 procent.', 'That is 2.5 per cent.', 'Dat is 3,75 procent.', 'That is 3.75 per cent.'],
    ['In 2021 begon het.', 'It began in 2021.', 'In 2014 begon het.', 'It began in 2014.'],
    ['Het zijn 3 landen.', 'They are three countries.', 'Het zijn 5 landen.', 'They are five countries.'],
    ['Het zijn 3 landen.', 'They are three countries.', 'Het zijn 30 landen.', 'They are 30 countries.'],
    ['2 keer 2 is 4.', '2 times 2 is 4.', '2 keer 3 is 6.', '2 times 3 is 6.'],
    ['Op 4 februari 2022.', 'On 4 February 2022.', 'Op 7 maart 2023.', 'On 7 March 2023.'],
    ['Op maandag komt hij.', 'He comes on Monday.', 'Op zondag komt hij.', 'He comes on Sunday.'],
    ['Een groep van 7 man.', 'A 7-man group.', 'Een groep van 8 man.', 'An 8-man group.'],
  ])('%s → %s becomes, for %s, %s', (had, target, wanted, expected) => {
    expect(textOf(repair(had, target, wanted))).toBe(expected);
  });

  test.each([
    ['is not where the English does not say it', 'Er zijn 10 man.', 'There are some men.', 'Er zijn 12 man.'],
    ['is not where the English has it more often', 'Er zijn 10 man.', '10 men, 10 lives.', 'Er zijn 12 man.'],
    ['is not part of a longer one', 'Er zijn 10 man.', 'There are 10,000 men.', 'Er zijn 12 man.'],
  ])('%s', (_name, had, target, wanted) => {
    expect(repair(had, target, wanted)).toBeNull();
  });
});

describe('a name that differs', () => {
  test.each([
    ['Daar sprak Angela Merkel.', 'Angela Merkel spoke there.', 'Daar sprak Joe Biden.', 'Joe Biden spoke there.'],
    ['Het plan van Merkel.', 'Merkel’s plan.', 'Het plan van Macron.', 'Macron’s plan.'],
    ['Bidens plan is goed.', 'Biden’s plan is good.', 'Zelensky zegt: Bidens plan is goed.', null],
    [
      'Volgens Mark van der Berg.',
      'According to Mark van der Berg.',
      'Volgens Jan de Wit.',
      'According to Jan de Wit.',
    ],
  ])('%s → %s becomes, for %s, %s', (had, target, wanted, expected) => {
    expect(textOf(repair(had, target, wanted))).toBe(expected);
  });

  test('is not a word that only begins the sentence', () => {
    expect(repair('Water is nodig.', 'Water is needed.', 'Brood is nodig.')).toBeNull();
  });
});

describe('a term that differs', () => {
  const index = buildTermIndex(
    [
      'Oekraïne = Ukraine',
      'Wit-Rusland = Belarus',
      'raket = missile',
      'onderzeeër = submarine',
      'gevechtsvliegtuig = aircraft',
    ].map(makeConcept),
  );
  const terms = {
    find: (text: string) =>
      findTerms(index, text).flatMap((hit) => {
        const concept = index.concepts.get(hit.conceptId);
        return concept ? [{ hit, concept }] : [];
      }),
  };

  test.each([
    ['De oorlog in Oekraïne.', 'The war in Ukraine.', 'De oorlog in Wit-Rusland.', 'The war in Belarus.'],
    ['Ze kochten raketten.', 'They bought missiles.', 'Ze kochten onderzeeërs.', 'They bought submarines.'],
    ['Dat is een raket.', 'That is a missile.', 'Dat is een gevechtsvliegtuig.', 'That is an aircraft.'],
  ])('%s → %s becomes, for %s, %s', (had, target, wanted, expected) => {
    expect(textOf(repairMatch({ had, wanted, target }, terms))).toBe(expected);
  });
});

test('every repair says where it stands and what it renders', () => {
  const wanted = 'Op 7 maart spraken 12 landen.';
  const repaired = repair('Op 4 februari spraken 10 landen.', 'On 4 February ten countries spoke.', wanted);
  expect(repaired?.text).toBe('On 7 March twelve countries spoke.');
  const shown = repaired?.repairs.map(({ kind, from, to, target, source }) => {
    return [kind, from, to, repaired.text.slice(...target), wanted.slice(...source)];
  });
  expect(shown).toEqual([
    ['number', '4', '7', '7', '7'],
    ['date', 'February', 'March', 'March', 'maart'],
    ['number', 'ten', 'twelve', 'twelve', '12'],
  ]);
});

test('a book is not gone through for numbers', () => {
  const book = 'Er zijn 10 landen en 3 steden. '.repeat(20_000);
  expect(repair(book, book, `${book}12`)).toBeNull();
});
