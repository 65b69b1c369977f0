import type { AlignmentSaved } from '#shared/model/alignment.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { findFreeName, findReceiving, listMemories, refuseReadOnly } from '#glossary/memory/memories.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import type { Change, Journal } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import type { PlacedPair } from './list-pairs.ts';

/** Aligned pairs to take into a memory. */
export interface PairsToKeep {
  readonly pairs: readonly PlacedPair[];
  /** Name of the Dutch document. */
  readonly document: string;
  /** Name of the memory, made where there is none; null = the one that confirmed segments go to. */
  readonly into: string | null;
  readonly author: string | null;
  readonly now: Date;
}

/** What was kept, and the rows that it changed. */
export interface KeptPairs {
  readonly saved: AlignmentSaved;
  readonly changes: readonly Change[];
}

/** Name of a memory where there is none that may be written to. */
const ownMemory = 'Veerman';

/**
 * Puts aligned pairs into a memory: all in one transaction and one undo step. A unit with the same texts that is there
 * already stays as it is. The author of such units
 * is marked as having aligned them: nobody translated them here.
 */
export function keepPairs(db: WritableDb, wanted: PairsToKeep): Result<KeptPairs, FailureOfType<'memory-read-only'>> {
  const memories = listMemories(db);
  const known = wanted.into === null ? findReceiving(memories) : memories.find(({ name }) => name === wanted.into);
  const refused = refuseReadOnly(known);
  if (refused) return err(refused);
  const step = { label: 'align' as const, articleId: null, segmentId: null, isClosed: true };
  const { value, changes } = recordStep(db, step, wanted.now, (journal) => {
    const memory = known ?? makeMemory(db, journal, wanted);
    const added = addUnits(db, journal, memory.id, wanted);
    return { memoryName: memory.name, added, duplicate: wanted.pairs.length - added };
  });
  return ok({ saved: value, changes });
}

function makeMemory(db: ReadableDb, journal: Journal, { into, now }: PairsToKeep) {
  const name = findFreeName(db, into ?? ownMemory);
  const rank = db.get<{ rank: number }>(sql`SELECT coalesce(max(rank) + 1, 0) AS rank FROM memory`)?.rank ?? 0;
  return { id: journal.insert('memory', { name, rank, added_at: now.toISOString() }), name };
}

function addUnits(
  db: ReadableDb,
  journal: Journal,
  memoryId: number,
  { pairs, document, author, now }: PairsToKeep,
): number {
  const at = now.toISOString();
  const by = author === null ? 'align' : `${author} (align)`;
  let added = 0;
  for (const { source, target, previous, next } of pairs) {
    const same = sql`SELECT 1 FROM unit WHERE source = :source AND memory_id = :memoryId AND target = :target LIMIT 1`;
    if (db.get(same, { source, target, memoryId })) continue;
    journal.insert('unit', {
      memory_id: memoryId,
      source,
      target,
      previous,
      next,
      created_by: by,
      created_at: at,
      changed_by: by,
      changed_at: at,
      document,
    });
    added += 1;
  }
  return added;
}
