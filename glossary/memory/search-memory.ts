import type { FailureOfType } from '#shared/model/failure.ts';
import type { MemoryId, UnitId } from '#shared/model/ids.ts';
import type { Match, MatchKind } from '#shared/model/memory.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import { highestScore, prepareText, scoreAtLeast } from '#glossary/text/match-score.ts';
import { normaliseText } from '#glossary/text/normalise.ts';
import type { IndexedUnit, MemoryIndex } from './memory-index.ts';
import { toProvenance, type UnitRow } from './unit-row.ts';

/** What is looked for. Without neighbours no match is above 100. */
export interface MemoryQuery {
  readonly text: string;
  /** Dutch before and after; '' at the edge of the article, null where it is not known. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** How far a search goes. */
export interface SearchLimits {
  readonly threshold: number;
  readonly limit: number;
}

interface Hit {
  readonly unit: IndexedUnit;
  readonly score: number;
}

/** Score of a match whose neighbours are the same too. */
const contextScore = 101;

/**
 * Every unit at or above the threshold: best first, then newest; the same pair of texts is shown once. Long searches
 * give way to other work and stop when `signal` says so.
 */
export async function searchMemory(
  db: ReadableDb,
  index: MemoryIndex,
  query: MemoryQuery,
  limits: SearchLimits,
  signal: AbortSignal,
): Promise<Result<readonly Match[], FailureOfType<'cancelled'>>> {
  await index.load();
  const hits = await collectHits(index, query, limits.threshold, signal);
  if (!hits || signal.aborted) return err({ type: 'cancelled' });
  const sorted = hits.sort(compareHits);
  return ok(readMatches(db, sorted, limits.limit));
}

async function collectHits(
  { buckets }: MemoryIndex,
  query: MemoryQuery,
  threshold: number,
  signal: AbortSignal,
): Promise<Hit[] | null> {
  const prepared = prepareText(query.text);
  const tokens = prepared.folded.length;
  const previous = query.previous === null ? null : normaliseText(query.previous);
  const next = query.next === null ? null : normaliseText(query.next);
  const slices = startSlices(signal);
  const hits: Hit[] = [];
  for (const [length, bucket] of buckets) {
    if (length !== tokens && highestScore(tokens, length) < threshold) continue;
    for (const unit of bucket.values()) {
      const rested = slices.rest();
      if (rested !== true && !(await rested)) return null;
      const score = scoreAtLeast(prepared, unit.prepared, threshold);
      if (score === null) continue;
      const inContext = score === 100 && unit.previous !== null && unit.next !== null;
      const same = inContext && unit.previous === previous && unit.next === next;
      hits.push({ unit, score: same ? contextScore : score });
    }
  }
  return hits;
}

function compareHits(a: Hit, b: Hit): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.unit.changedAt !== b.unit.changedAt) return a.unit.changedAt < b.unit.changedAt ? 1 : -1;
  return b.unit.id - a.unit.id;
}

function readMatches(db: ReadableDb, hits: readonly Hit[], limit: number): readonly Match[] {
  const shown = new Set<string>();
  const matches: Match[] = [];
  for (const { unit, score } of hits) {
    if (matches.length >= limit) break;
    const row = db.get<UnitRow & { memory_name: string }>(
      sql`SELECT u.*, m.name AS memory_name FROM unit u JOIN memory m ON m.id = u.memory_id WHERE u.id = :id`,
      { id: unit.id },
    );
    if (!row) continue;
    const pair = JSON.stringify([row.source, row.target]);
    if (shown.has(pair)) continue;
    shown.add(pair);
    matches.push(toMatch(row, score));
  }
  return matches;
}

function toMatch(row: UnitRow & { readonly memory_name: string }, score: number): Match {
  return {
    unitId: String(row.id) as UnitId,
    memoryId: String(row.memory_id) as MemoryId,
    memoryName: row.memory_name,
    source: row.source,
    target: row.target,
    score,
    kind: matchKindOf(score),
    provenance: toProvenance(row),
  };
}

/** The band of a score. */
export function matchKindOf(score: number): MatchKind {
  if (score >= contextScore) return 'context';
  return score === 100 ? 'exact' : 'fuzzy';
}
