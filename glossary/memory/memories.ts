import type { FailureOfType } from '#shared/model/failure.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';

/** A row of `memory` that was not removed. */
export interface MemoryRow {
  readonly id: number;
  readonly name: string;
  readonly rank: number;
  readonly added_at: string;
  /** Points taken off its scores, 0–100. */
  readonly penalty: number;
  readonly read_only: 0 | 1;
  readonly enabled: 0 | 1;
}

/** Name of the memory that a workspace starts with. */
const firstMemory = 'Veerman';

/** Every memory, the most trusted first; those that were removed are not among them. */
export function listMemories(db: ReadableDb): readonly MemoryRow[] {
  return db.all<MemoryRow>(
    sql`SELECT id, name, rank, added_at, penalty, read_only, enabled FROM memory
        WHERE removed_at IS NULL ORDER BY rank, id`,
  );
}

/** The memory that confirmed segments go to: the most trusted one that may be written to. */
export function findReceiving(memories: readonly MemoryRow[]): MemoryRow | undefined {
  return memories.find(({ read_only }) => read_only === 0);
}

/**
 * The memory of this name, or with null the one that confirmed segments go to; made where it does not exist. One that is
 * named may be read-only: ask {@link refuseReadOnly} before writing to it.
 */
export function ensureMemory(db: WritableDb, name: string | null, now: Date): MemoryRow {
  const memories = listMemories(db);
  const found = name === null ? findReceiving(memories) : memories.find((memory) => memory.name === name);
  if (found) return found;
  const made = name ?? findFreeName(db, firstMemory);
  const added_at = now.toISOString();
  const rank = db.get<{ rank: number }>(sql`SELECT coalesce(max(rank) + 1, 0) AS rank FROM memory`)?.rank ?? 0;
  const { id } = db.run(sql`INSERT INTO memory (name, rank, added_at) VALUES (:made, :rank, :added_at)`, {
    made,
    rank,
    added_at,
  });
  return { id, name: made, rank, added_at, penalty: 0, read_only: 0, enabled: 1 };
}

/** The failure where a memory may not be written to, by whatever way; null where it may. */
export function refuseReadOnly(memory: MemoryRow | undefined): FailureOfType<'memory-read-only'> | null {
  return memory?.read_only === 1 ? { type: 'memory-read-only', name: memory.name } : null;
}

/** The memory behind an id, unless it was removed. */
export function readMemory(db: ReadableDb, id: number): MemoryRow | undefined {
  return listMemories(db).find((memory) => memory.id === id);
}

/** A name that no memory has: this one, or this one with a number. */
export function findFreeName(db: ReadableDb, wanted: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!db.get(sql`SELECT 1 FROM memory WHERE name = :name`, { name })) return name;
  }
}
