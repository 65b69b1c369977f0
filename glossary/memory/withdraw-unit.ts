import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { Journal } from '#glossary/store/journal.ts';
import { readMemory } from './memories.ts';
import type { UnitRow } from './unit-row.ts';

/** A confirmation that is taken back. */
export interface WithdrawnPair {
  readonly segmentId: number;
  /** The article's file, and when it came into the workspace: what is older came from elsewhere. ISO 8601. */
  readonly document: string;
  readonly addedAt: string;
  /** When the segment was confirmed. ISO 8601. */
  readonly confirmedAt: string;
}

/**
 * Takes the unit of a segment that is no longer confirmed out of the memory: only confirmed text is in it. A unit that was
 * there before, from an import, stays as it was before the confirmation. What a read-only memory holds stays.
 */
export function withdrawUnit(db: ReadableDb, journal: Journal, pair: WithdrawnPair): void {
  const { segmentId, document, addedAt, confirmedAt } = pair;
  const unit = db.get<UnitRow>(sql`SELECT * FROM unit WHERE segment_id = :segmentId`, { segmentId });
  if (!unit) return;
  if (readMemory(db, unit.memory_id)?.read_only !== 0) {
    journal.update('unit', unit.id, { segment_id: null });
    return;
  }
  const isOwn = unit.document === document && (unit.created_at ?? '') >= addedAt;
  if (isOwn) deleteUnit(db, journal, unit.id);
  else giveBack(db, journal, unit, unit.changed_at === confirmedAt);
}

/** Its history goes first and by itself, so that the journal can bring it back. */
function deleteUnit(db: ReadableDb, journal: Journal, id: number): void {
  for (const { id: entry } of listHistoryRows(db, id)) journal.delete('unit_history', entry);
  journal.delete('unit', id);
}

function giveBack(db: ReadableDb, journal: Journal, unit: UnitRow, wasChanged: boolean): void {
  const [before] = wasChanged ? listHistoryRows(db, unit.id) : [];
  if (!before) return void journal.update('unit', unit.id, { segment_id: null });
  const { source, target, changed_by, changed_at } = before;
  journal.update('unit', unit.id, {
    segment_id: null,
    source: source ?? unit.source,
    target,
    changed_by,
    changed_at,
  });
  journal.delete('unit_history', before.id);
}

function listHistoryRows(db: ReadableDb, id: number) {
  return db.all<Pick<UnitRow, 'id' | 'target' | 'changed_by' | 'changed_at'> & { readonly source: string | null }>(
    sql`SELECT id, source, target, changed_by, changed_at FROM unit_history WHERE unit_id = :id ORDER BY id DESC`,
    { id },
  );
}
