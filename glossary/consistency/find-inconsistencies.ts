import type { Progress } from '#shared/contract/engine-api.ts';
import { inconsistencyKinds, type Inconsistency } from '#shared/model/consistency.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import type { Terms } from '#glossary/terms/terms-index.ts';
import { compareNames } from './compare-names.ts';
import { compareNumbers } from './compare-numbers.ts';
import { compareSources, compareTargets } from './compare-sentences.ts';
import { compareTerms } from './compare-terms.ts';
import { readIgnored } from './ignore-inconsistency.ts';
import { readTextRows } from './read-rows.ts';

/** What a search through the workspace needs besides it. */
export interface SearchTools {
  readonly terms: Terms;
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/** Everything that is written in more than one way, what weighs most first; null = in all articles. */
export async function findInconsistencies(
  db: ReadableDb,
  articleId: number | null,
  { terms, signal, progress }: SearchTools,
): Promise<Result<readonly Inconsistency[], FailureOfType<'cancelled'>>> {
  const rows = readTextRows(db, articleId);
  const slices = startSlices(signal, 1);
  const comparison = compareTerms(terms);
  for (const [done, row] of rows.entries()) {
    const rested = slices.rest();
    if (rested !== true && !(await rested)) return err({ type: 'cancelled' });
    if (done % 50 === 0) progress({ done, total: rows.length });
    comparison.add(row);
  }
  // Each of these takes well under a second for ten thousand segments; others get their turn in between.
  const found = [];
  for (const compare of [
    () => compareSources(rows),
    () => compareNames(rows, 'source', terms),
    () => compareNames(rows, 'target', terms),
    () => comparison.finish(),
    () => compareNumbers(rows),
    () => compareTargets(rows),
  ]) {
    found.push(...compare());
    const rested = slices.rest();
    if (rested !== true && !(await rested)) return err({ type: 'cancelled' });
  }
  progress({ done: rows.length, total: rows.length });
  const ignored = readIgnored(db);
  const rank = ({ kind }: Pick<Inconsistency, 'kind'>) => inconsistencyKinds.indexOf(kind);
  return ok(
    found
      .map((finding) => ({ ...finding, ignored: ignored.has(finding.key) }))
      .sort((one, other) => rank(one) - rank(other)),
  );
}
