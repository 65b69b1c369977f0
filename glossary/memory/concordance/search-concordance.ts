import { setImmediate } from 'node:timers/promises';
import type { ConcordanceParams } from '#shared/contract/concordance.ts';
import type { ConcordancePage } from '#shared/model/concordance.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { startSlice } from '../run-in-slices.ts';
import { keepBest, toKey, type BestHits, type RankedHit } from './best-hits.ts';
import type { Concordance, Followed } from './concordance.ts';
import { passesFilter, readFilter, type UnitFilter } from './filter-units.ts';
import type { LiveConcordance } from './live-concordance.ts';
import { matchShelf, selectQuery, type SelectedQuery } from './match-shelf.ts';
import { parseQuery, wantsSomething } from './parse-query.ts';
import { readHits } from './read-hits.ts';
import { hasRow, keepRows } from './rows.ts';
import type { Shelf } from './shelf.ts';

/** Hits of a page where the caller does not say how many. */
const pageSize = 50;

/** A search with its words looked up. */
interface Search {
  readonly sides: readonly SelectedQuery[];
  readonly filter: UnitFilter;
  readonly params: ConcordanceParams;
}

/**
 * Units that hold what is wanted, a page at a time, with how many there are. Everything committed is found; while the units are
 * still being followed it waits and tells how far that is. Better hits come first: see `toKey`.
 */
export async function searchConcordance(
  db: ReadableDb,
  concordance: Concordance,
  params: ConcordanceParams,
  signal: AbortSignal,
  tell?: (followed: Followed) => void,
): Promise<Result<ConcordancePage, FailureOfType<'cancelled' | 'query-without-words'>>> {
  const queries = [parseQuery(params.source ?? ''), parseQuery(params.target ?? '')] as const;
  if (!queries.some(wantsSomething)) return err({ type: 'query-without-words' });
  const live = await concordance.follow(signal, tell);
  if (!live || signal.aborted) return err({ type: 'cancelled' });
  try {
    const options = readOptions(params);
    const [source, target] = [
      selectQuery(live.source, queries[0], options),
      selectQuery(live.target, queries[1], options),
    ];
    const sides = [source, target].filter((side) => side.wanted.length + side.unwanted.length > 0);
    const filter = readFilter(db, live, params);
    const found = await findBest(live, { sides, filter, params }, signal);
    if (!found) return err({ type: 'cancelled' });
    const { best, total } = found;
    const hits = best.slice(0, params.limit ?? pageSize);
    const last = hits.at(-1);
    return ok({
      hits: readHits(db, live, hits, { source, target }),
      total,
      next: best.length > hits.length && last ? `${last.key} ${last.id}` : null,
    });
  } catch (error) {
    // A file that is not what it was is built anew for the next search.
    concordance.reset();
    throw error;
  }
}

function readOptions({ allForms = true, partOfWord = false, matchCase = false }: ConcordanceParams) {
  return { allForms: allForms && !matchCase, partOfWord, matchCase };
}

async function findBest(
  live: LiveConcordance,
  search: Search,
  signal: AbortSignal,
): Promise<{ readonly best: readonly RankedHit[]; readonly total: number } | null> {
  const best = keepBest((search.params.limit ?? pageSize) + 1, readCursor(search.params.after));
  let total = 0;
  let lasts = startSlice();
  // The tail first: nothing is added to it before the first pause. Newer units come first, so that older ones seldom get in.
  for (const shelf of [live.tail, ...live.volumes.toReversed()]) {
    if (!lasts()) {
      await setImmediate();
      if (signal.aborted) return null;
      lasts = startSlice();
    }
    total += offerHits(shelf, search, best);
  }
  return { best: best.list(), total };
}

function readCursor(after: string | undefined): RankedHit | null {
  const [key, id] = (after ?? '').split(' ').map(Number);
  return key !== undefined && id !== undefined && Number.isFinite(key) && Number.isFinite(id) ? { key, id } : null;
}

/** Offers every hit of a shelf, and counts them. */
function offerHits(shelf: Shelf, { sides, filter, params }: Search, best: BestHits): number {
  const [first, second] = sides;
  const matched = first && matchShelf(shelf, first);
  if (!matched) return 0;
  const { hits, exact, phrase } = matched;
  if (second) {
    const other = matchShelf(shelf, second);
    if (!other || !keepRows(hits, other.hits)) return 0;
    keepRows(exact, other.exact);
    keepRows(phrase, other.phrase);
  }
  const { ids, dates } = shelf.columns;
  const { starts } = sides.find(({ wanted }) => wanted.length > 0)?.side === 'target' ? shelf.target : shelf.source;
  let count = 0;
  for (let at = 0; at < hits.length; at += 1) {
    for (let left = hits[at]!; left !== 0; left &= left - 1) {
      const row = (at << 5) + (31 - Math.clz32(left & -left));
      if (row >= shelf.count || !passesFilter(shelf.columns, row, filter)) continue;
      count += 1;
      const words = starts[row + 1]! - starts[row]! - 1;
      const key = toKey(params.order ?? 'best', hasRow(phrase, row), hasRow(exact, row), words, dates[row]!);
      best.offer(key, ids[row]!);
    }
  }
  return count;
}
