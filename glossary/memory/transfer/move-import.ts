import type { TakenBack } from '#shared/model/transfer.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import type { Journal } from '#glossary/store/journal.ts';
import { setTargets } from './apply-import.ts';
import { withBulkIndexes } from './bulk-indexes.ts';

/** A row of `unit_import`. */
export interface ImportRow {
  readonly id: number;
  readonly memory_id: number;
  readonly file_name: string;
  readonly made_by: string | null;
  readonly made_at: string;
  readonly mode: 'newer' | 'replace' | 'keep';
  readonly token: string;
  readonly first_id: number;
  readonly last_id: number;
  readonly added: number;
  readonly changed: number;
  readonly duplicate: number;
  readonly refused: number;
  readonly taken_back: 0 | 1;
}

/** The import behind an id. */
export function readImport(db: ReadableDb, id: number): ImportRow | undefined {
  return db.get<ImportRow>(sql`SELECT * FROM unit_import WHERE id = :id`, { id });
}

/** Condition on `unit u`: an added unit that is as the import brought it (`:first`, `:last`, `:memory`). A confirmed segment's unit is the segment's, whoever brought it. */
export const untouched = `
  u.id BETWEEN :first AND :last AND u.memory_id = :memory AND u.segment_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM unit_original o WHERE o.unit_id = u.id AND (o.source <> u.source OR o.target <> u.target))`;

/**
 * Takes the units of an import out of the memory and gives those that it changed their English back; what was edited since
 * stays. They wait in `unit_parked` to be put back. Inside a transaction that also sets `taken_back`.
 */
export function parkImport(db: WritableDb, row: ImportRow): TakenBack {
  const { id: importId, first_id: first, last_id: last, memory_id: memory } = row;
  const names = db.all<{ name: string }>(sql`SELECT name FROM pragma_table_info('unit')`).map(({ name }) => name);
  const pairs = names.map((name) => `'${name}', u.${name}`).join(', ');
  const removed = withBulkIndexes(db, last - first + 1, () => {
    db.run(
      `INSERT OR REPLACE INTO unit_parked (import_id, unit_id, columns)
       SELECT :importId, u.id, json_object(${pairs}) FROM unit u WHERE ${untouched}`,
      { importId, first, last, memory },
    );
    return db.run(sql`DELETE FROM unit WHERE id IN (SELECT unit_id FROM unit_parked WHERE import_id = :importId)`, {
      importId,
    }).changes;
  });
  const restored = setTargets(db, importId, 'before');
  dropHistory(db, importId);
  const still = db.get<{ units: number }>(sql`SELECT count(*) AS units FROM unit WHERE id BETWEEN :first AND :last`, {
    first,
    last,
  });
  return { removed, restored, left: (still?.units ?? 0) + row.changed - restored };
}

/** Puts the units of an import that was taken back where they were. Inside a transaction that also sets `taken_back`. */
export function unparkImport(db: WritableDb, { id: importId }: ImportRow): void {
  const count = db.get<{ units: number }>(sql`SELECT count(*) AS units FROM unit_parked WHERE import_id = :importId`, {
    importId,
  });
  const names = db.all<{ name: string }>(sql`SELECT name FROM pragma_table_info('unit')`).map(({ name }) => name);
  const values = names.map((name) => `columns ->> '${name}'`).join(', ');
  withBulkIndexes(db, count?.units ?? 0, () =>
    db.run(
      `INSERT OR IGNORE INTO unit (${names.join(', ')})
       SELECT ${values} FROM unit_parked WHERE import_id = :importId ORDER BY unit_id`,
      { importId },
    ),
  );
  db.run(sql`DELETE FROM unit_parked WHERE import_id = :importId`, { importId });
  addHistory(db, importId);
  setTargets(db, importId, 'after');
}

/** What undo and redo of an import do besides setting `taken_back`. */
export function moveImport(db: WritableDb, id: number, takenBack: boolean): void {
  const row = readImport(db, id);
  if (!row || (row.taken_back === 1) === takenBack) return;
  if (takenBack) parkImport(db, row);
  else unparkImport(db, row);
}

/** Takes an import back as a step of its own. Null where there is no such import or it is taken back already. */
export function takeBackImport(db: WritableDb, journal: Journal, id: number): TakenBack | null {
  const row = readImport(db, id);
  if (!row || row.taken_back === 1) return null;
  const taken = parkImport(db, row);
  journal.update('unit_import', id, { taken_back: 1 });
  return taken;
}

/** The state before, which an import wrote into the history of the units it changed. */
function dropHistory(db: WritableDb, importId: number): void {
  db.run(
    sql`DELETE FROM unit_history WHERE id IN (
          SELECT max(h.id) FROM unit_import_change c
          JOIN unit u ON u.id = c.unit_id AND u.target = c.target_before AND u.changed_at IS c.at_before
          JOIN unit_history h ON h.unit_id = c.unit_id AND h.target = c.target_before AND h.changed_at IS c.at_before
          WHERE c.import_id = :importId GROUP BY c.unit_id)`,
    { importId },
  );
}

function addHistory(db: WritableDb, importId: number): void {
  db.run(
    sql`INSERT INTO unit_history (unit_id, target, changed_by, changed_at)
        SELECT c.unit_id, c.target_before, c.by_before, c.at_before FROM unit_import_change c
        JOIN unit u ON u.id = c.unit_id AND u.target = c.target_before AND u.changed_at IS c.at_before
        WHERE c.import_id = :importId AND u.segment_id IS NULL`,
    { importId },
  );
}
