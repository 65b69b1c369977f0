import { expect, test } from 'vitest';
import type { ConceptId, GlossaryId } from '#shared/model/ids.ts';
import { blankConcept, type Concept } from '#shared/model/terms.ts';
import { addWords, makeContent, makeTerm } from './new-entry.ts';

const example = { nl: 'De raad.', en: 'The council.', from: 'T' };
const concept: Concept = {
  ...blankConcept,
  id: 'c' as ConceptId,
  glossaryId: '1' as GlossaryId,
  terms: [makeTerm('nl', 'raad'), makeTerm('en', 'council')],
};

test('a new entry has what was typed, and its sentence', () => {
  const content = makeContent(' VS ', 'United States', example, ' ');
  expect(content).toMatchObject({ note: null, examples: [example] });
  expect(content.terms).toMatchObject([
    { language: 'nl', text: 'VS', caseRule: 'smart' },
    { language: 'en', text: 'United States', caseRule: 'ignore' },
  ]);
  expect(makeContent('raad', '', null, '').terms).toHaveLength(1);
});

test('words are added to an entry once, beside the ones that it prefers', () => {
  const content = addWords(concept, 'Raad', 'board', example);
  expect(content.terms.map(({ text, standing }) => [text, standing])).toEqual([
    ['raad', 'preferred'],
    ['council', 'preferred'],
    ['board', 'admitted'],
  ]);
  expect(addWords({ ...concept, ...content }, 'raad', 'board', example)).toEqual(content);
});
