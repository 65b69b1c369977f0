import type { ImportMode, UnitFate } from '#shared/model/transfer.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { hashText } from './hash-text.ts';

/** A unit of the file, as far as its fate depends on it. */
export interface StagedRow {
  readonly seq: number;
  readonly source: string;
  readonly target: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly document: string | null;
  /** When its English was last worked on, ISO 8601. */
  readonly at: string | null;
}

/** What becomes of a unit. */
export interface Decision {
  readonly seq: number;
  readonly fate: UnitFate;
  /** The unit that it changes. */
  readonly ref: number | null;
  readonly oldTarget: string | null;
  /** What was decided of it before, where that was counted. */
  readonly was: Exclude<UnitFate, 'added'> | null;
}

/** Units of a file that may share their Dutch, and where what becomes of them is told. */
export interface Group {
  readonly rows: Iterable<StagedRow>;
  readonly memoryId: number | null;
  readonly mode: ImportMode;
  readonly keep: (decision: Decision) => void;
}

interface Held {
  readonly id: number;
  readonly target: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly document: string | null;
  readonly at: string | null;
  readonly segment_id: number | null;
}

/** What stands in one place of one document: a unit of the memory, or an earlier one of the file. */
interface Standing {
  readonly unit: Held | null;
  /** Of the file. */
  readonly seq: number | null;
  readonly at: string | null;
}

/** All that is known of one Dutch text. */
interface Known {
  readonly held: readonly Held[];
  /** Units of the memory that the file has changed already. */
  readonly used: Set<number>;
  readonly exact: Set<number>;
  readonly targets: Set<number>;
  readonly places: Map<number, Standing>;
}

/** Decides for the units of a group, in the order of the file. */
export function decideGroup(db: ReadableDb, { rows, memoryId, mode, keep }: Group): void {
  const bySource = new Map<string, Known>();
  for (const row of rows) {
    const known = bySource.get(row.source) ?? readKnown(db, row.source, memoryId);
    bySource.set(row.source, known);
    decide(row, known, mode, keep);
  }
}

function decide(row: StagedRow, known: Known, mode: ImportMode, keep: (decision: Decision) => void): void {
  const tell = (fate: UnitFate, unit: Held | null = null) =>
    keep({ seq: row.seq, fate, ref: unit?.id ?? null, oldTarget: unit?.target ?? null, was: null });
  if (isDuplicate(row, known)) return tell('duplicate');
  const standing = mode === 'keep' ? undefined : findStanding(row, known);
  if (standing) {
    if (!isNewer(row.at, standing.at) && !(mode === 'replace' && standing.unit && mayReplace(row, standing.unit)))
      return tell('older', standing.unit);
    // An earlier unit of the file makes room for the later one.
    if (standing.seq !== null)
      keep({ seq: standing.seq, fate: 'duplicate', ref: null, oldTarget: null, was: standing.unit && 'changed' });
    if (standing.unit) known.used.add(standing.unit.id);
    remember(row, known, standing.unit);
    return tell(standing.unit ? 'changed' : 'added', standing.unit);
  }
  const other = mode === 'replace' ? findOther(row, known) : undefined;
  if (other && !mayReplace(row, other)) return tell('older', other);
  if (other) known.used.add(other.id);
  remember(row, known, other ?? null);
  tell(other ? 'changed' : 'added', other);
}

function isDuplicate({ target, previous, next }: StagedRow, { exact, targets }: Known): boolean {
  const knowsNoPlace = previous === null && next === null;
  return knowsNoPlace ? targets.has(hashText(target)) : exact.has(hashText(exactText(target, previous, next)));
}

/** The unit in the same place of the same document. */
function findStanding(row: StagedRow, { places }: Known): Standing | undefined {
  const place = placeText(row);
  return place === null ? undefined : places.get(hashText(place));
}

/** Which unit of the memory a text of the file is meant to replace: that in the same place, else one without, else the newest. */
function findOther({ previous, next }: StagedRow, { held, used }: Known): Held | undefined {
  const free = held.filter(({ id }) => !used.has(id));
  const same = free.filter((unit) => unit.previous === previous && unit.next === next);
  const placeless = free.filter((unit) => unit.previous === null && unit.next === null);
  const candidates =
    same.length > 0 ? same : placeless.length > 0 || previous !== null || next !== null ? placeless : free;
  return candidates.toSorted(
    (a, b) => Number(a.segment_id !== null) - Number(b.segment_id !== null) || compare(b.at, a.at),
  )[0];
}

/** What somebody confirmed in this workspace, or worked on later, stays. */
function mayReplace(row: StagedRow, unit: Held): boolean {
  return unit.segment_id === null && (row.at === null || unit.at === null || row.at >= unit.at);
}

function isNewer(at: string | null, than: string | null): boolean {
  return (at ?? '') > (than ?? '');
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function remember(row: StagedRow, known: Known, unit: Held | null): void {
  known.targets.add(hashText(row.target));
  known.exact.add(hashText(exactText(row.target, row.previous, row.next)));
  const place = placeText(row);
  if (place !== null) known.places.set(hashText(place), { unit, seq: row.seq, at: row.at });
}

function readKnown(db: ReadableDb, source: string, memoryId: number | null): Known {
  const held =
    memoryId === null
      ? []
      : db.all<Held>(
          sql`SELECT id, target, previous, next, document, segment_id, coalesce(changed_at, created_at) AS at
              FROM unit WHERE source = :source AND memory_id = :memoryId`,
          { source, memoryId },
        );
  const places = new Map<number, Standing>();
  for (const unit of held) {
    const place = unit.segment_id === null ? placeText(unit) : null;
    if (place !== null) places.set(hashText(place), { unit, seq: null, at: unit.at });
  }
  return {
    held,
    used: new Set(),
    exact: new Set(held.map(({ target, previous, next }) => hashText(exactText(target, previous, next)))),
    targets: new Set(held.map(({ target }) => hashText(target))),
    places,
  };
}

function exactText(target: string, previous: string | null, next: string | null): string {
  return JSON.stringify([target, previous, next]);
}

/** Null where it is not known which place of which document it is. */
function placeText({ document, previous, next }: Pick<Held, 'document' | 'previous' | 'next'>): string | null {
  return document === null || previous === null ? null : JSON.stringify([document, previous, next]);
}
