import { expect, test } from 'vitest';
import type { ConceptId, GlossaryId } from '#shared/model/ids.ts';
import {
  blankConcept,
  blankTerm,
  type Concept,
  type SegmentTerm,
  type Term,
  type TermLanguage,
  type TermStanding,
} from '#shared/model/terms.ts';
import { listTerms } from './list-terms.ts';

function makeTerm(text: string, standing: TermStanding, language: TermLanguage = 'en'): Term {
  return {
    ...blankTerm,
    language,
    text,
    standing,
    caseRule: 'smart',
  };
}

function makeConcept(id: string, terms: readonly Term[]): Concept {
  const ids = { id: id as ConceptId, glossaryId: 'g' as GlossaryId };
  return { ...blankConcept, ...ids, terms };
}

function makeHit(concept: Concept, surface: string, start: number): SegmentTerm {
  const hit = { conceptId: concept.id, surface, start, end: start + surface.length, kind: 'term' as const };
  return { concept, hit };
}

const beijing = makeConcept('beijing', [
  makeTerm('Peking', 'preferred', 'nl'),
  makeTerm('Peiping', 'deprecated'),
  makeTerm('the Chinese capital', 'admitted'),
  makeTerm('Beijing', 'preferred'),
]);
const council = makeConcept('council', [makeTerm('UNSC', 'admitted'), makeTerm('Security Council', 'admitted')]);

test('a concept that stands twice in the Dutch is one choice with both places', () => {
  const choices = listTerms([
    makeHit(beijing, 'Peking', 0),
    makeHit(council, 'Veiligheidsraad', 10),
    makeHit(beijing, 'Beijing', 40),
  ]);
  expect(choices.map((choice) => choice.dutch)).toEqual(['Peking', 'Veiligheidsraad']);
  expect(choices[0]?.hits.map((hit) => hit.start)).toEqual([0, 40]);
});

test('the preferred English comes first, the admitted after it, and the forbidden apart', () => {
  const [choice] = listTerms([makeHit(beijing, 'Peking', 0)]);
  expect(choice?.preferred?.text).toBe('Beijing');
  expect(choice?.admitted.map((term) => term.text)).toEqual(['the Chinese capital']);
  expect(choice?.forbidden.map((term) => term.text)).toEqual(['Peiping']);
});

test('without a preferred term the first admitted one is offered', () => {
  const [choice] = listTerms([makeHit(council, 'Veiligheidsraad', 0)]);
  expect(choice?.preferred?.text).toBe('UNSC');
  expect(choice?.admitted.map((term) => term.text)).toEqual(['Security Council']);
});
