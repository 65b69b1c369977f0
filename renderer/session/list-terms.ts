import type { Concept, SegmentTerm, Term, TermHit } from '#shared/model/terms.ts';

/** A concept found in the Dutch, with its English sorted for the translator. Its place in the list is its key: Alt+1…9. */
export interface TermChoice {
  readonly concept: Concept;
  /** Every place of it in the Dutch, in order. */
  readonly hits: readonly TermHit[];
  /** As it first stands in the Dutch. */
  readonly dutch: string;
  /** The English to use; null where the entry only forbids. */
  readonly preferred: Term | null;
  readonly admitted: readonly Term[];
  readonly forbidden: readonly Term[];
}

/** One choice per concept, in order of first place, so that panel, keys and palette count alike. */
export function listTerms(found: readonly SegmentTerm[]): readonly TermChoice[] {
  const byConcept = new Map<string, { concept: Concept; hits: TermHit[] }>();
  for (const { concept, hit } of found) {
    const entry = byConcept.get(concept.id);
    if (entry) entry.hits.push(hit);
    else byConcept.set(concept.id, { concept, hits: [hit] });
  }
  return [...byConcept.values()].map(({ concept, hits }) => toChoice(concept, hits));
}

function toChoice(concept: Concept, hits: readonly TermHit[]): TermChoice {
  const english = concept.terms.filter((term) => term.language === 'en');
  const usable = english.filter((term) => term.standing !== 'deprecated');
  const preferred = usable.find((term) => term.standing === 'preferred') ?? usable[0] ?? null;
  return {
    concept,
    hits,
    dutch: hits[0]?.surface ?? '',
    preferred,
    admitted: usable.filter((term) => term !== preferred),
    forbidden: english.filter((term) => term.standing === 'deprecated'),
  };
}
