import { expect, test } from 'vitest';
import { blankConcept, blankTerm, type Concept, type TermStanding } from '#shared/model/terms.ts';
import { rewordAfterChange } from './reword-after-change.ts';

const entry = (english: Readonly<Record<string, TermStanding>>): Concept => ({
  ...blankConcept,
  id: 'c' as Concept['id'],
  glossaryId: 'g' as Concept['glossaryId'],
  terms: Object.entries(english).map(([text, standing]) => ({ ...blankTerm, language: 'en' as const, text, standing })),
});

const change = (before: Readonly<Record<string, TermStanding>>, after: Readonly<Record<string, TermStanding>>) => {
  const request = rewordAfterChange(entry(before), entry(after));
  return request && [request.old.join(), request.new];
};

test('a preferred term that gave way, and what is newly forbidden, ask for the preferred one', () => {
  expect(change({ truce: 'preferred' }, { ceasefire: 'preferred', truce: 'admitted' })).toEqual(['truce', 'ceasefire']);
  expect(change({ truce: 'preferred' }, { truce: 'preferred', armistice: 'deprecated' })).toEqual([
    'armistice',
    'truce',
  ]);
  expect(change({ truce: 'preferred' }, { ceasefire: 'preferred', truce: 'deprecated' })).toEqual([
    'truce',
    'ceasefire',
  ]);
});

test('nothing follows where the wording to use and those to avoid are what they were', () => {
  expect(
    change({ truce: 'preferred', a: 'deprecated' }, { truce: 'preferred', a: 'deprecated', b: 'admitted' }),
  ).toBeNull();
  expect(change({ truce: 'preferred' }, { truce: 'deprecated' })).toBeNull();
});
