import { expect, test } from 'vitest';
import { listUsedTerms } from './list-used-terms.ts';
import { makeTerm } from './test-material.ts';

test('Each entry is listed once, sorted as Dutch sorts', () => {
  const zee = makeTerm(['Zwarte Zee'], ['Black Sea']);
  const terms = [
    zee,
    makeTerm(['élite'], ['elite']),
    makeTerm(['eiland'], ['island']),
    makeTerm(['ambtgenoot'], ['counterpart']),
  ];
  const used = listUsedTerms([
    { target: '', terms },
    { target: '', terms: [zee] },
  ]);
  expect(used.map(({ dutch }) => dutch)).toEqual(['ambtgenoot', 'eiland', 'élite', 'Zwarte Zee']);
});

test('The English is the wording that the translation uses, and the preferred one where it uses none', () => {
  const terms = [
    makeTerm(['vriendschap zonder grenzen'], ['no-limits friendship', '“no limits” friendship']),
    makeTerm(['sanctie'], ['sanction', 'penalty']),
    makeTerm(['NAVO'], ['NATO']),
  ];
  const used = listUsedTerms([
    { target: 'Their "no limits" friendship survived the penalties and the sanctions.', terms },
  ]);
  expect(used.map(({ english }) => english)).toEqual(['NATO', 'sanction / penalty', 'no-limits friendship']);
});

test('A short wording inside a longer one, inside another word or in other capitals does not count as used', () => {
  const council = makeTerm(['Veiligheidsraad'], ['Security Council', 'UN Security Council', 'council']);
  const states = makeTerm(['VS'], ['United States', 'US']);
  const used = listUsedTerms([{ target: 'The UN Security Council told us to use caution.', terms: [council, states] }]);
  expect(used.map(({ english }) => english)).toEqual(['UN Security Council', 'United States']);
});

test('A term inside a longer one or inside a compound is not listed', () => {
  const terms = [
    makeTerm(['raad'], ['council'], { kind: 'nested' }),
    makeTerm(['leger'], ['army'], { kind: 'partial' }),
  ];
  expect(listUsedTerms([{ target: 'council army', terms }])).toEqual([]);
});
