import type { MemoryId } from '#shared/model/ids.ts';
import type { MemoryStats } from '#shared/model/memory.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { countWords } from '#glossary/text/count-words.ts';
import { listMemories } from './memories.ts';

const page = 2000;

/** Each memory with how much it holds. */
export function readMemoryStats(db: ReadableDb): readonly MemoryStats[] {
  return listMemories(db).map(({ id, name }) => ({ id: String(id) as MemoryId, name, ...countUnits(db, id) }));
}

/** Units in all memories. */
export function countAllUnits(db: ReadableDb): number {
  return db.get<{ units: number }>(sql`SELECT count(*) AS units FROM unit`)?.units ?? 0;
}

function countUnits(db: ReadableDb, memoryId: number): { readonly units: number; readonly sourceWords: number } {
  let units = 0;
  let sourceWords = 0;
  for (let last = 0; ;) {
    const rows = db.all<{ id: number; source: string }>(
      `SELECT id, source FROM unit WHERE memory_id = :memoryId AND id > :last ORDER BY id LIMIT ${page}`,
      { memoryId, last },
    );
    units += rows.length;
    for (const { source } of rows) sourceWords += countWords(source);
    if (rows.length < page) return { units, sourceWords };
    last = rows.at(-1)?.id ?? last;
  }
}
