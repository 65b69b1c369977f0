import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { Journal } from '#glossary/store/journal.ts';
import { readMemory } from './memories.ts';
import type { UnitRow } from './unit-row.ts';

/** A confirmed segment as the memory takes it. */
export interface ConfirmedPair {
  readonly segmentId: number;
  readonly memoryId: number;
  readonly source: string;
  readonly target: string;
  /** Dutch of the neighbours; '' at the edges of the article. */
  readonly previous: string;
  readonly next: string;
  readonly document: string;
  readonly author: string | null;
  readonly at: string;
}

/**
 * Puts a confirmed segment into the memory: as a change of the unit of its earlier confirmation, else by taking over
 * a unit that says the same and belongs to no segment, else as a new unit. An earlier unit in a memory that is read-only or
 * was removed since stays there as it is.
 */
export function keepUnit(db: ReadableDb, journal: Journal, pair: ConfirmedPair): void {
  const { segmentId, memoryId, source, target, previous, next, document, author, at } = pair;
  const own = db.get<UnitRow>(sql`SELECT * FROM unit WHERE segment_id = :segmentId`, { segmentId });
  if (own && mayChange(db, own, memoryId)) return changeUnit(journal, own, pair);
  if (own) journal.update('unit', own.id, { segment_id: null });
  const same = findSame(db, pair);
  if (same) return void journal.update('unit', same.id, { segment_id: segmentId, previous, next });
  journal.insert('unit', {
    memory_id: memoryId,
    source,
    target,
    previous,
    next,
    created_by: author,
    created_at: at,
    changed_by: author,
    changed_at: at,
    document,
    segment_id: segmentId,
  });
}

/** `receiving` is known to be writable: nearly always it is the unit's own memory. */
function mayChange(db: ReadableDb, { memory_id }: UnitRow, receiving: number): boolean {
  return memory_id === receiving || readMemory(db, memory_id)?.read_only === 0;
}

function changeUnit(journal: Journal, own: UnitRow, { source, target, previous, next, author, at }: ConfirmedPair) {
  const columns = { source, target, previous, next };
  if (own.source === source && own.target === target && own.previous === previous && own.next === next) return;
  if (own.target !== target) {
    const { id, changed_by, changed_at } = own;
    journal.insert('unit_history', { unit_id: id, target: own.target, changed_by, changed_at });
  }
  journal.update('unit', own.id, { ...columns, changed_by: author, changed_at: at });
}

/** Units of the same pair that are looked at: there are hardly ever more than one. */
const mostSame = 20;
const selectSame = `SELECT * FROM unit
  WHERE source = :source AND memory_id = :memoryId AND target = :target AND segment_id IS NULL
    AND (previous IS NULL OR previous = :previous) AND (next IS NULL OR next = :next) LIMIT ${mostSame}`;

/**
 * A unit without known neighbours fits any place; one with others is of another place. Chosen here and not by SQLite, whose
 * sorter takes longer to set up than all the rest.
 */
function findSame(db: ReadableDb, { source, target, previous, next, memoryId }: ConfirmedPair): UnitRow | undefined {
  const rows = db.all<UnitRow>(selectSame, { source, memoryId, target, previous, next });
  const unknown = (row: UnitRow) => Number(row.previous === null) + Number(row.next === null);
  return rows.sort((a, b) => unknown(a) - unknown(b) || a.id - b.id)[0];
}
