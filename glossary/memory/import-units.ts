import type { TmxUnit } from '#glossary/interchange/tmx/tmx-model.ts';
import { sql, type WritableDb } from '#glossary/store/database.ts';
import type { UnitRow } from './unit-row.ts';

/** What became of the units of a file. */
export interface KeptUnits {
  readonly added: number;
  readonly changed: number;
  readonly duplicate: number;
  /** Rows that were added or changed. */
  readonly touched: readonly number[];
}

type Kept = { readonly as: 'added' | 'changed'; readonly id: number } | { readonly as: 'duplicate' };

/**
 * Puts units of a file into a memory. The same texts in the same place are a duplicate. Another English for the same
 * Dutch in the same place of the same document replaces an older one, unless a segment of this workspace made that;
 * everything else is added. Inside a transaction.
 */
export function importUnits(db: WritableDb, memoryId: number, units: Iterable<TmxUnit>): KeptUnits {
  const counts = { added: 0, changed: 0, duplicate: 0 };
  const touched: number[] = [];
  for (const unit of units) {
    const kept = importUnit(db, memoryId, placeUnit(unit));
    counts[kept.as] += 1;
    if (kept.as !== 'duplicate') touched.push(kept.id);
  }
  return { ...counts, touched };
}

/** A unit with one neighbour only stands at the edge of its document: there is nothing on the other side. */
function placeUnit(unit: TmxUnit): TmxUnit {
  if ((unit.previous === null) === (unit.next === null)) return unit;
  return { ...unit, previous: unit.previous ?? '', next: unit.next ?? '' };
}

function importUnit(db: WritableDb, memoryId: number, unit: TmxUnit): Kept {
  const known = db.all<UnitRow>(sql`SELECT * FROM unit WHERE source = :source AND memory_id = :memoryId`, {
    source: unit.source,
    memoryId,
  });
  if (known.some((row) => isDuplicate(row, unit))) return { as: 'duplicate' };
  const earlier = known.find((row) => isSamePlace(row, unit));
  if (!earlier) return { as: 'added', id: addUnit(db, memoryId, unit) };
  if (!isNewer(unit, earlier)) return { as: 'duplicate' };
  replaceTarget(db, earlier, unit);
  return { as: 'changed', id: earlier.id };
}

function isDuplicate(row: UnitRow, unit: TmxUnit): boolean {
  if (row.target !== unit.target) return false;
  const knowsNoPlace = unit.previous === null && unit.next === null;
  return knowsNoPlace || (row.previous === unit.previous && row.next === unit.next);
}

function isSamePlace(row: UnitRow, unit: TmxUnit): boolean {
  if (row.segment_id !== null || row.document === null || row.document !== unit.provenance.document) return false;
  return row.previous !== null && row.previous === unit.previous && row.next === unit.next;
}

function isNewer({ provenance }: TmxUnit, row: UnitRow): boolean {
  return (provenance.changedAt ?? provenance.createdAt ?? '') > (row.changed_at ?? row.created_at ?? '');
}

function addUnit(db: WritableDb, memoryId: number, { source, target, previous, next, provenance }: TmxUnit): number {
  return db.run(
    sql`INSERT INTO unit (memory_id, source, target, previous, next, created_by, created_at, changed_at, document)
        VALUES (:memoryId, :source, :target, :previous, :next, :createdBy, :createdAt, :changedAt, :document)`,
    { memoryId, source, target, previous, next, ...provenance },
  ).id;
}

function replaceTarget(db: WritableDb, { id, target, changed_by, changed_at }: UnitRow, unit: TmxUnit) {
  db.run(
    sql`INSERT INTO unit_history (unit_id, target, changed_by, changed_at) VALUES (:id, :target, :changed_by, :changed_at)`,
    { id, target, changed_by, changed_at },
  );
  const { changedAt, createdAt, createdBy } = unit.provenance;
  db.run(sql`UPDATE unit SET target = :target, changed_by = :by, changed_at = :at WHERE id = :id`, {
    id,
    target: unit.target,
    by: createdBy,
    at: changedAt ?? createdAt,
  });
}
