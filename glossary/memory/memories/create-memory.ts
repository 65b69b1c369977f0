import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { sql, type WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { listMemories } from '../memories.ts';

/** A new memory, and what changed in the store. */
export interface CreatedMemory {
  readonly id: number;
  readonly changes: readonly Change[];
}

/** Makes an empty memory, trusted less than all the others. Undone, it goes, unless it holds units by then. */
export function createMemory(
  db: WritableDb,
  name: string,
  now: Date,
): Result<CreatedMemory, FailureOfType<'memory-name-taken'>> {
  if (listMemories(db).some((memory) => memory.name === name)) return err({ type: 'memory-name-taken', name });
  const head = { label: 'create-memory' as const, articleId: null, segmentId: null };
  const { value: id, changes } = recordStep(db, head, now, (journal) => {
    const last = db.get<{ rank: number }>(sql`SELECT coalesce(max(rank) + 1, 0) AS rank FROM memory`)?.rank ?? 0;
    return journal.insert('memory', { name, rank: last, added_at: now.toISOString() });
  });
  return ok({ id, changes });
}
