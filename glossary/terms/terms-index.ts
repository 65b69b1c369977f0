import type { Finding } from '#shared/model/finding.ts';
import type { Concept, SegmentTerm } from '#shared/model/terms.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { readConcepts } from './read-concepts.ts';
import { buildTermIndex, checkTerms, findTerms, type TermIndex } from './standin.ts';

/** The entries of all glossaries, ready to be found in text. */
export interface Terms {
  /** In the order of rank and file. */
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Terms in Dutch text, in order of place. */
  find(text: string): readonly SegmentTerm[];
  /** What the glossaries say against this English for this Dutch. */
  check(source: string, target: string): readonly Finding[];
}

/** Reads the entries and builds the index over them: once when a workspace opens, again when entries came in. */
export function loadTerms(db: ReadableDb): Terms {
  const list = readConcepts(db);
  const concepts = new Map<string, Concept>(list.map((concept) => [concept.id, concept]));
  const index: TermIndex = buildTermIndex(list);
  return {
    concepts,
    find: (text) =>
      findTerms(index, text).flatMap((hit) => {
        const concept = concepts.get(hit.conceptId);
        return concept ? [{ hit, concept }] : [];
      }),
    check: (source, target) => checkTerms({ source, target, index }),
  };
}
