import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';

/** A row of `memory`. */
export interface MemoryRow {
  readonly id: number;
  readonly name: string;
}

/** Name of the memory that a workspace starts with. */
const firstMemory = 'Veerman';

/** Every memory, the one that confirmed segments go to first. */
export function listMemories(db: ReadableDb): readonly MemoryRow[] {
  return db.all<MemoryRow>(sql`SELECT id, name FROM memory ORDER BY rank, id`);
}

/** The memory of this name, or with null the one that confirmed segments go to; made where it does not exist. */
export function ensureMemory(db: WritableDb, name: string | null, now: Date): MemoryRow {
  const memories = listMemories(db);
  const found = name === null ? memories[0] : memories.find((memory) => memory.name === name);
  if (found) return found;
  const made = name ?? firstMemory;
  const { id } = db.run(
    sql`INSERT INTO memory (name, rank, added_at)
        VALUES (:made, (SELECT coalesce(max(rank) + 1, 0) FROM memory), :at)`,
    { made, at: now.toISOString() },
  );
  return { id, name: made };
}
