import type { PreviewUnit, UnitFate } from '#shared/model/transfer.ts';
import type { Reason, Refused } from '#shared/model/reason.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { fates } from './stage-units.ts';

interface StagedUnit {
  readonly seq: number;
  readonly line: number;
  readonly source: string;
  readonly target: string;
  readonly old_target: string | null;
}

/** A piece of a list, and where the next one begins; null at its end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: number | null;
}

/** Units of a stage that share a fate, in the order of the file. `from` is 0 or what the page before gave as `next`. */
export function readPreviewUnits(db: ReadableDb, fate: UnitFate, from: number, limit: number): Page<PreviewUnit> {
  const rows = db.all<StagedUnit>(
    sql`SELECT seq, line, source, target, old_target FROM staged
        WHERE fate = :fate AND seq > :from ORDER BY seq LIMIT :limit`,
    { fate: fates[fate], from, limit },
  );
  const items = rows.map(({ line, source, target, old_target }) => ({ line, source, target, oldTarget: old_target }));
  return { items, next: rows.length < limit ? null : (rows.at(-1)?.seq ?? null) };
}

/** Parts of the file that were refused, in the order of the file. */
export function readPreviewRefused(db: ReadableDb, from: number, limit: number): Page<Refused> {
  const rows = db.all<{ place: number; line: number; reason: string }>(
    sql`SELECT rowid AS place, line, reason FROM refused WHERE rowid > :from ORDER BY rowid LIMIT :limit`,
    { from, limit },
  );
  const items = rows.map(({ line, reason }) => ({ line, reason: JSON.parse(reason) as Reason }));
  return { items, next: rows.length < limit ? null : (rows.at(-1)?.place ?? null) };
}
