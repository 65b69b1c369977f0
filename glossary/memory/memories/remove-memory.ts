import type { FailureOfType } from '#shared/model/failure.ts';
import type { MemoryRemoval } from '#shared/model/memory.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { readMemory, refuseReadOnly } from '../memories.ts';
import { describeMemory } from './describe-memories.ts';

/** What goes when a memory is removed: to be shown before the user says yes. */
export function describeRemoval(
  db: ReadableDb,
  id: number,
): Result<MemoryRemoval, FailureOfType<'memory-unknown' | 'memory-read-only'>> {
  const row = readMemory(db, id);
  const memory = describeMemory(db, id);
  if (!row || !memory) return err({ type: 'memory-unknown' });
  const refused = refuseReadOnly(row);
  if (refused) return err(refused);
  const confirmed = db.get<{ units: number }>(
    sql`SELECT count(*) AS units FROM unit INDEXED BY unit_of_segment
        WHERE segment_id IS NOT NULL AND memory_id = :id`,
    { id },
  );
  return ok({ memory, confirmedHere: confirmed?.units ?? 0 });
}

/**
 * Removes a memory, however large, at once and as one undo step: it is only marked, its name is free again, and its units
 * go when undo can no longer bring it back (`purgeRemoved`). A read-only memory must be unlocked first.
 */
export function removeMemory(
  db: WritableDb,
  id: number,
  now: Date,
): Result<readonly Change[], FailureOfType<'memory-unknown' | 'memory-read-only'>> {
  const row = readMemory(db, id);
  if (!row) return err({ type: 'memory-unknown' });
  const refused = refuseReadOnly(row);
  if (refused) return err(refused);
  const head = { label: 'remove-memory' as const, articleId: null, segmentId: null };
  const gone = { removed_at: now.toISOString(), enabled: 0, name: `\u0001${id}` };
  return ok(recordStep(db, head, now, (journal) => journal.update('memory', id, gone)).changes);
}
