import { expect, test } from 'vitest';
import type { ConceptId } from '#shared/model/ids.ts';
import type { Terms } from '#glossary/terms/terms-index.ts';
import { findTerms } from '#glossary/terms/recognise/find-terms.ts';
import { makeConcept } from '#glossary/terms/recognise/make-concept.ts';
import { buildTermIndex } from '#glossary/terms/recognise/term-index.ts';
import { makeRule } from './reword-rule.ts';
import { rewordSentence } from './reword-sentence.ts';

const index = buildTermIndex(
  ['bron = official', 'ander = functionary', 'universiteit = Peking University', 'werkwoord = postpone'].map(
    makeConcept,
  ),
);
const terms = {
  concepts: index.concepts,
  version: 0,
  find: (text: string) => findTerms(index, text).map((hit) => ({ hit, concept: index.concepts.get(hit.conceptId) })),
} as unknown as Terms;

const reword = (old: string, wanted: string, sentence: string, source = 'bron') =>
  rewordSentence(
    makeRule(
      { old: [old], new: wanted, conceptId: source === '' ? null : ('bron' as ConceptId), everywhere: source === '' },
      terms,
    ),
    source,
    sentence,
  );

test.each([
  ['functionary', 'official', 'A functionary left.', 'An official left.'],
  ['official', 'functionary', 'An official and an old official left.', 'A functionary and an old functionary left.'],
  ['official', 'functionary', 'Two officials’ cars.', 'Two functionaries’ cars.'],
  ['official', 'functionary', 'OFFICIAL RESIGNS', 'FUNCTIONARY RESIGNS'],
  ['official', 'the authority', 'The official left.', 'The authority left.'],
  [
    'official',
    'senior official',
    'The senior official met the officials.',
    'The senior official met the senior officials.',
  ],
  ['official', 'hour', 'an ‘official’ view', 'an ‘hour’ view'],
  ['official', 'UN man', 'It was an “official”.', 'It was a “UN man”.'],
])('%s → %s: %s', (old, wanted, sentence, changed) => {
  expect(reword(old, wanted, sentence)).toBe(changed);
});

test('an object between verb and particle stays where it is', () => {
  expect(reword('put off', 'postpone', 'They put the vote off again.', '')).toBe('They postpone the vote again.');
  expect(reword('put off', 'call off', 'They are putting the vote off.', '')).toBe('They are calling the vote off.');
});

test('a sentence without the old wording, or where it is right, is left alone', () => {
  expect(reword('official', 'functionary', 'An officer left.')).toBeNull();
  expect(reword('Peking', 'Beijing', 'A man of Peking University.', '')).toBeNull();
  expect(reword('functionary', 'official', 'A functionary left.', 'ander')).toBeNull();
  expect(reword('functionary', 'official', 'A functionary left.', 'iets')).toBeNull();
  expect(reword('functionary', 'official', 'A functionary, an official.', 'ander en bron')).toBeNull();
});
