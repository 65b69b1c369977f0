import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change, Columns } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { listMemories, readMemory } from '../memories.ts';

/** What is to be different of a memory; what is absent stays. */
export interface MemoryChange {
  readonly name?: string | undefined;
  /** 0–100, whole. */
  readonly penalty?: number | undefined;
  readonly readOnly?: boolean | undefined;
  readonly enabled?: boolean | undefined;
}

const head = { label: 'change-memory' as const, articleId: null, segmentId: null };

/** Renames a memory, or sets how far it is trusted and what it is used for: one undo step. */
export function changeMemory(
  db: WritableDb,
  id: number,
  change: MemoryChange,
  now: Date,
): Result<readonly Change[], FailureOfType<'memory-unknown' | 'memory-name-taken'>> {
  if (!readMemory(db, id)) return err({ type: 'memory-unknown' });
  const { name } = change;
  const taken = name !== undefined && listMemories(db).some((memory) => memory.name === name && memory.id !== id);
  if (taken) return err({ type: 'memory-name-taken', name });
  return ok(recordStep(db, head, now, (journal) => journal.update('memory', id, toColumns(change))).changes);
}

/** Sets the order of trust. Memories that are not named follow those that are, in the order they had. */
export function orderMemories(
  db: WritableDb,
  ids: readonly number[],
  now: Date,
): Result<readonly Change[], FailureOfType<'memory-unknown'>> {
  const known = listMemories(db).map(({ id }) => id);
  if (ids.some((id) => !known.includes(id))) return err({ type: 'memory-unknown' });
  const ordered = [...new Set([...ids, ...known])];
  const { changes } = recordStep(db, head, now, (journal) => {
    ordered.forEach((id, rank) => journal.update('memory', id, { rank }));
  });
  return ok(changes);
}

function toColumns({ name, penalty, readOnly, enabled }: MemoryChange): Columns {
  return {
    ...(name !== undefined && { name }),
    ...(penalty !== undefined && { penalty }),
    ...(readOnly !== undefined && { read_only: readOnly ? 1 : 0 }),
    ...(enabled !== undefined && { enabled: enabled ? 1 : 0 }),
  };
}
