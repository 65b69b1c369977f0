import type { TmxRecord } from '#glossary/interchange/tmx/tmx-model.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { toProvenance, type UnitRow } from '../unit-row.ts';

/** A unit as it leaves the memory, with the name of its memory. */
export interface OutgoingUnit extends TmxRecord {
  readonly memoryName: string;
}

const page = 2000;

/** Units of a memory, or with null of all, in the order in which they came. What happens meanwhile may or may not be among it. */
export function* listRecords(db: ReadableDb, memoryId: number | null): Generator<OutgoingUnit> {
  for (let last = 0; ;) {
    const rows = db.all<UnitRow & { memory_name: string }>(
      sql`SELECT u.*, m.name AS memory_name FROM unit u JOIN memory m ON m.id = u.memory_id AND m.removed_at IS NULL
          WHERE u.id > :last AND (:memoryId IS NULL OR u.memory_id = :memoryId) ORDER BY u.id LIMIT 2000`,
      { last, memoryId },
    );
    for (const row of rows) yield toRecord(row);
    if (rows.length < page) return;
    last = rows.at(-1)?.id ?? last;
  }
}

function toRecord(row: UnitRow & { readonly memory_name: string }): OutgoingUnit {
  const { source, target, previous, next, changed_by, memory_name } = row;
  const provenance = toProvenance(row);
  return {
    id: String(row.id),
    source,
    target,
    previous,
    next,
    provenance,
    changedBy: changed_by,
    languages: [row.source_language ?? '', row.target_language ?? ''],
    memoryName: memory_name,
  };
}
