import type { Finding } from '#shared/model/finding.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import type { Concept, SegmentTerm } from '#shared/model/terms.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { readConcept, readConcepts } from './read-concepts.ts';
import { findTerms } from './recognise/find-terms.ts';
import { addConcept, buildTermIndex, removeConcept } from './recognise/term-index.ts';
import { checkTerms } from './enforce/check-terms.ts';

/** Dutch with its English. */
export interface TextPair {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds what the glossaries say against English for Dutch. The segment before counts too: a second mention may stand
 * there in full and here as “the council”.
 */
export type CheckTerms = (source: string, target: string, before: TextPair | null) => readonly Finding[];

/** The entries of all glossaries, ready to be found in text. */
export interface Terms {
  /** In the order of rank and file; entries that came in since are last. */
  readonly concepts: ReadonlyMap<ConceptId, Concept>;
  /** Terms in Dutch text, in order of place. */
  find(text: string): readonly SegmentTerm[];
  /** What the glossaries say against this English for this Dutch; `before` is the segment before it. */
  readonly check: CheckTerms;
  /** Brings entries up to date that were added, changed or removed. */
  refresh(ids: Iterable<string>): void;
}

/** Reads the entries and builds the index over them, once; from then on it is only patched. */
export function loadTerms(db: ReadableDb): Terms {
  const index = buildTermIndex(readConcepts(db));
  return {
    concepts: index.concepts,
    find: (text) =>
      findTerms(index, text).flatMap((hit) => {
        const concept = index.concepts.get(hit.conceptId);
        return concept ? [{ hit, concept }] : [];
      }),
    check: (source, target, before) => checkTerms({ source, target, index, previous: before }),
    refresh(ids) {
      for (const id of ids) {
        const concept = readConcept(db, id);
        if (concept) addConcept(index, concept);
        else removeConcept(index, id as ConceptId);
      }
    },
  };
}
