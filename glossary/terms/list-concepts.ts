import type { Concept } from '#shared/model/terms.ts';
import { foldWording } from './fold-wording.ts';

/** Entries with a term on either side that holds the query, capitals and accents ignored; all where it is empty. */
export function listConcepts(concepts: Iterable<Concept>, query: string, limit: number): readonly Concept[] {
  const wanted = foldWording(query.trim());
  const found: Concept[] = [];
  for (const concept of concepts) {
    if (found.length >= limit) break;
    if (wanted === '' || concept.terms.some(({ text }) => foldWording(text).includes(wanted))) found.push(concept);
  }
  return found;
}
