import type { FailureOfType } from '#shared/model/failure.ts';
import type { Match } from '#shared/model/memory.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { findMatches, type MemoryQuery, type SearchLimits } from './live-index/find-matches.ts';
import type { MemoryIndex } from './memory-index.ts';

/**
 * Every unit at or above the threshold: best first, then newest; the same pair of texts is shown once. Waits until the index
 * has followed every change, giving way to other work, and stops when `signal` says so.
 */
export async function searchMemory(
  db: ReadableDb,
  memory: MemoryIndex,
  query: MemoryQuery,
  limits: SearchLimits,
  signal: AbortSignal,
): Promise<Result<readonly Match[], FailureOfType<'cancelled'>>> {
  const live = await memory.follow();
  if (!live || signal.aborted) return err({ type: 'cancelled' });
  const matches = findMatches(db, live, query, limits, () => signal.aborted);
  return matches ? ok(matches) : err({ type: 'cancelled' });
}
