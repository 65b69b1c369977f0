import type { UnitHistoryEntry } from '#shared/contract/memory-units.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { UnitRow } from '../unit-row.ts';

interface HistoryRow {
  readonly id: number;
  readonly source: string | null;
  readonly target: string;
  readonly changed_by: string | null;
  readonly changed_at: string | null;
}

/** Earlier states of a unit, newest first. A state that does not say its Dutch had that of the state after it. */
export function listHistory(db: ReadableDb, unit: Pick<UnitRow, 'id' | 'source'>): readonly UnitHistoryEntry[] {
  const rows = db.all<HistoryRow>(
    sql`SELECT id, source, target, changed_by, changed_at FROM unit_history WHERE unit_id = :id ORDER BY id DESC`,
    { id: unit.id },
  );
  let { source } = unit;
  return rows.map((row) => {
    source = row.source ?? source;
    return { id: row.id, source, target: row.target, changedBy: row.changed_by, changedAt: row.changed_at };
  });
}
