import type { ConceptId } from '#shared/model/ids.ts';
import type { Concept } from '#shared/model/terms.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import { findTerms } from './recognise/find-terms.ts';
import { buildTermIndex } from './recognise/term-index.ts';
import type { Terms } from './terms-index.ts';

/** In how many texts each entry stands; one that stands in none is absent. In slices, so that typing goes on. */
export async function countUses(
  texts: Iterable<string>,
  terms: Pick<Terms, 'find'>,
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<ConceptId, number>, FailureOfType<'cancelled'>>> {
  const counts = new Map<ConceptId, number>();
  const slices = startSlices(signal, 8);
  for (const text of texts) {
    if (!(await slices.rest())) return err({ type: 'cancelled' });
    for (const id of new Set(terms.find(text).map(({ concept }) => concept.id))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return ok(counts);
}

/** The texts in which one entry stands, in order. */
export async function findUses<T extends { readonly source: string }>(
  texts: Iterable<T>,
  concept: Concept,
  signal: AbortSignal,
): Promise<Result<readonly T[], FailureOfType<'cancelled'>>> {
  const index = buildTermIndex([concept]);
  const slices = startSlices(signal, 8);
  const found: T[] = [];
  for (const text of texts) {
    if (!(await slices.rest())) return err({ type: 'cancelled' });
    if (findTerms(index, text.source).length > 0) found.push(text);
  }
  return ok(found);
}
