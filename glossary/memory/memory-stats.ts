import type { MemoryId } from '#shared/model/ids.ts';
import type { MemoryStats } from '#shared/model/memory.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { startSlices, type Slicer } from '#glossary/store/yield-slice.ts';
import { countWords } from '#glossary/text/count-words.ts';
import { listMemories } from './memories.ts';

/** Each memory with how much it holds. Reads every unit, giving way to other work; null where `signal` ended it. */
export async function readMemoryStats(db: ReadableDb, signal: AbortSignal): Promise<readonly MemoryStats[] | null> {
  const slices = startSlices(signal, 1);
  const stats: MemoryStats[] = [];
  for (const { id, name } of listMemories(db)) {
    const counted = await countUnits(db, id, slices);
    if (!counted) return null;
    stats.push({ id: String(id) as MemoryId, name, ...counted });
  }
  return stats;
}

/** Units in all memories. */
export function countAllUnits(db: ReadableDb): number {
  const all = db.get<{ units: number }>(
    sql`SELECT count(*) AS units FROM unit WHERE memory_id IN (SELECT id FROM memory WHERE removed_at IS NULL)`,
  );
  return all?.units ?? 0;
}

/** Some milliseconds of work. */
const pageSize = 500;

async function countUnits(db: ReadableDb, memoryId: number, slices: Slicer) {
  let units = 0;
  let sourceWords = 0;
  for (let last = 0; ;) {
    const rows = db.all<{ id: number; source: string }>(
      `SELECT id, source FROM unit WHERE memory_id = :memoryId AND id > :last ORDER BY id LIMIT ${pageSize}`,
      { memoryId, last },
    );
    units += rows.length;
    for (const { source } of rows) sourceWords += countWords(source);
    if (rows.length < pageSize) return { units, sourceWords };
    last = rows.at(-1)?.id ?? last;
    const rested = slices.rest();
    if (rested !== true && !(await rested)) return null;
  }
}
