import type { MemoryImport } from '#shared/model/transfer.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { ImportRow } from './move-import.ts';

/** Every import into a memory that is still there, newest first. */
export function listImports(db: ReadableDb): readonly MemoryImport[] {
  const rows = db.all<ImportRow & { memory_name: string }>(
    sql`SELECT i.*, m.name AS memory_name FROM unit_import i
        JOIN memory m ON m.id = i.memory_id AND m.removed_at IS NULL ORDER BY i.id DESC`,
  );
  return rows.map((row) => ({
    id: String(row.id),
    memoryName: row.memory_name,
    fileName: row.file_name,
    by: row.made_by,
    at: row.made_at,
    mode: row.mode,
    added: row.added,
    changed: row.changed,
    duplicate: row.duplicate,
    refused: row.refused,
    takenBack: row.taken_back === 1,
  }));
}
