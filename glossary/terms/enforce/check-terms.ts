import type { Finding } from '#shared/model/finding.ts';
import type { TermHit } from '#shared/model/terms.ts';
import { findTerms } from '../recognise/find-terms.ts';
import type { TermIndex } from '../recognise/term-index.ts';
import { readItems } from '../recognise/text-items.ts';
import { findForbidden } from './find-forbidden.ts';
import { findMissing } from './find-missing.ts';

/** A segment to be held to the glossary. */
export interface TermCheck {
  /** Dutch. */
  readonly source: string;
  /** English. */
  readonly target: string;
  readonly index: TermIndex;
  /** Terms in the source, where they are known already. */
  readonly hits?: readonly TermHit[] | undefined;
  /** The segment before: a concept that its Dutch has too may have its English there (“the council” for the second mention). */
  readonly previous?: { readonly source: string; readonly target: string } | null | undefined;
}

/**
 * Holds the English of a segment to the glossary: forbidden terms in order of place, then required terms that are missing. All
 * are errors; overrides are the caller's to apply. The number of times a term stands does not matter. A concept that is
 * rendered by a forbidden term is reported once, as that: mending it also brings the required one.
 */
export function checkTerms({ source, target, index, hits, previous }: TermCheck): readonly Finding[] {
  const found = hits ?? findTerms(index, source);
  if (found.length === 0) return [];
  const items = readItems(target);
  const before = previous
    ? {
        concepts: new Set(findTerms(index, previous.source).map((hit) => hit.conceptId)),
        target: readItems(previous.target),
      }
    : null;
  const forbidden = findForbidden({ hits: found, index, sourceText: source, targetText: target, target: items });
  const wrong = new Set(forbidden.map((finding) => finding.conceptId));
  const missing = findMissing({ hits: found, concepts: index.concepts, target: items, before });
  return [...forbidden, ...missing.filter((finding) => !wrong.has(finding.conceptId))];
}
