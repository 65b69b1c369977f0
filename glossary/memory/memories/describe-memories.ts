import type { MemoryId } from '#shared/model/ids.ts';
import type { Memory } from '#shared/model/memory.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { findReceiving, listMemories, type MemoryRow } from '../memories.ts';

/** Every memory with its settings and its size, the most trusted first. */
export function describeMemories(db: ReadableDb): readonly Memory[] {
  const rows = listMemories(db);
  const receiving = findReceiving(rows);
  return rows.map((row) => toMemory(db, row, row === receiving));
}

/** One of {@link describeMemories}. */
export function describeMemory(db: ReadableDb, id: number): Memory | undefined {
  return describeMemories(db).find((memory) => memory.id === String(id));
}

function toMemory(db: ReadableDb, row: MemoryRow, receives: boolean): Memory {
  return {
    id: String(row.id) as MemoryId,
    name: row.name,
    penalty: row.penalty,
    readOnly: row.read_only === 1,
    enabled: row.enabled === 1,
    receives,
    units: countUnits(db, row.id),
    addedAt: row.added_at,
  };
}

/** Counted in the index of the table, which takes some tens of milliseconds for a million. */
function countUnits(db: ReadableDb, memoryId: number): number {
  return (
    db.get<{ units: number }>(sql`SELECT count(*) AS units FROM unit WHERE memory_id = :memoryId`, { memoryId })
      ?.units ?? 0
  );
}
