import type { TakenBack } from '#shared/model/transfer.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { readImport, untouched } from './move-import.ts';

/** What taking an import back would do now. Null where there is no such import or it is taken back already. */
export function weighImport(db: ReadableDb, id: number): TakenBack | null {
  const row = readImport(db, id);
  if (!row || row.taken_back === 1) return null;
  const place = { first: row.first_id, last: row.last_id };
  const removed = count(db, `SELECT count(*) AS n FROM unit u WHERE ${untouched}`, { ...place, memory: row.memory_id });
  const still = count(db, 'SELECT count(*) AS n FROM unit WHERE id BETWEEN :first AND :last', place);
  const restored = count(
    db,
    sql`SELECT count(*) AS n FROM unit_import_change c JOIN unit ON unit.id = c.unit_id
        WHERE c.import_id = :id AND unit.segment_id IS NULL
          AND unit.target = c.target_after AND unit.changed_at IS c.at_after`,
    { id },
  );
  return { removed, restored, left: still - removed + row.changed - restored };
}

function count(db: ReadableDb, query: string, params: Readonly<Record<string, number>>): number {
  return db.get<{ n: number }>(query, params)?.n ?? 0;
}
