import { writeTmx } from '#glossary/interchange/tmx/write-tmx.ts';
import type { TmxRecord } from '#glossary/interchange/tmx/tmx-model.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { toProvenance, type UnitRow } from './unit-row.ts';

const page = 1000;

/** All units of all memories as one TMX 1.4b file. */
export function exportTmx(db: ReadableDb): Uint8Array {
  return writeTmx(listRecords(db));
}

function* listRecords(db: ReadableDb): Generator<TmxRecord> {
  for (let last = 0; ;) {
    const rows = db.all<UnitRow>(`SELECT * FROM unit WHERE id > :last ORDER BY id LIMIT ${page}`, { last });
    for (const row of rows) yield toRecord(row);
    if (rows.length < page) return;
    last = rows.at(-1)?.id ?? last;
  }
}

function toRecord(row: UnitRow): TmxRecord {
  const { source, target, previous, next } = row;
  const languages = [row.source_language ?? '', row.target_language ?? ''] as const;
  return { id: String(row.id), source, target, previous, next, provenance: toProvenance(row), languages };
}
