import type { Finding } from '#shared/model/finding.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import type { Concept, TermHit } from '#shared/model/terms.ts';
import type { TextItem } from '../recognise/text-items.ts';
import { allowedEnglish, isSatisfied } from './required-terms.ts';

/** What is needed to judge whether the required terms are there. */
export interface MissingInput {
  readonly hits: readonly TermHit[];
  readonly concepts: ReadonlyMap<ConceptId, Concept>;
  readonly target: readonly TextItem[];
  /** Concepts that the segment before had in its Dutch, and its English. */
  readonly before: { readonly concepts: ReadonlySet<ConceptId>; readonly target: readonly TextItem[] } | null;
}

/**
 * A finding for every Dutch term whose concept has English and none of it in the target. Where two concepts share a
 * Dutch term, the English of either will do. Nested and partial hits ask for nothing. One finding per concept, at its
 * first place.
 */
export function findMissing(input: MissingInput): readonly Finding[] {
  const findings = new Map<ConceptId, Finding>();
  const verdicts = new Map<ConceptId, boolean>();
  const satisfied = (concept: Concept): boolean => {
    const known = verdicts.get(concept.id) ?? isMet(concept, input);
    verdicts.set(concept.id, known);
    return known;
  };
  for (const hits of hitsByPlace(input.hits)) {
    const concepts = hits.flatMap((hit) => input.concepts.get(hit.conceptId) ?? []);
    const [hit] = hits;
    const [first] = concepts;
    if (!hit || !first || findings.has(first.id) || concepts.some(satisfied)) continue;
    findings.set(first.id, missingFinding(hit, first, concepts));
  }
  return [...findings.values()];
}

function isMet(concept: Concept, { target, before }: MissingInput): boolean {
  if (allowedEnglish(concept).length === 0 || isSatisfied(concept, target)) return true;
  return before !== null && before.concepts.has(concept.id) && isSatisfied(concept, before.target);
}

function hitsByPlace(hits: readonly TermHit[]): readonly (readonly TermHit[])[] {
  const places = new Map<string, TermHit[]>();
  for (const hit of hits) {
    if (hit.kind !== 'term') continue;
    const place = `${hit.start} ${hit.end}`;
    const same = places.get(place);
    if (same) same.push(hit);
    else places.set(place, [hit]);
  }
  return [...places.values()];
}

function missingFinding(hit: TermHit, first: Concept, concepts: readonly Concept[]): Finding {
  const expected = concepts.flatMap((concept) => allowedEnglish(concept).map((term) => term.text));
  return {
    code: 'term_missing',
    severity: 'error',
    conceptId: first.id,
    source: [hit.start, hit.end],
    target: null,
    fix: expected[0] ?? null,
    detail: { source: hit.surface, target: '', expected: [...new Set(expected)], reason: '' },
    overridden: null,
  };
}
