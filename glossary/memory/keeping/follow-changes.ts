import { sql, type ReadableDb } from '#glossary/store/database.ts';

/** Changes of units that were committed since. */
export interface UnitChanges {
  /** The last change of the log that is in this. */
  readonly seen: number;
  /** Units that were changed, deleted or came back. New ones are told by their ids. */
  readonly ids: readonly number[];
  /** There are more. */
  readonly more: boolean;
  /** The log no longer holds all of it: anything may have changed. */
  readonly gap: boolean;
}

const page = 2000;

/** Place of the newest change in the log. */
export function readNewestChange(db: ReadableDb): number {
  return db.get<{ seq: number }>(sql`SELECT seq FROM sqlite_sequence WHERE name = 'unit_change'`)?.seq ?? 0;
}

/** The highest id that a unit ever had. */
export function readHighestId(db: ReadableDb): number {
  return db.get<{ seq: number }>(sql`SELECT seq FROM sqlite_sequence WHERE name = 'unit'`)?.seq ?? 0;
}

/** What became of units since `seen`, some of it at a time. The log is cut short when the index is saved. */
export function readChanges(db: ReadableDb, seen: number): UnitChanges {
  const newest = readNewestChange(db);
  if (newest <= seen) return { seen, ids: [], more: false, gap: false };
  const rows = db.all<{ seq: number; unit_id: number }>(
    `SELECT seq, unit_id FROM unit_change WHERE seq > :seen ORDER BY seq LIMIT ${page}`,
    { seen },
  );
  if (rows[0]?.seq !== seen + 1) return { seen: newest, ids: [], more: false, gap: true };
  const last = rows.at(-1)?.seq ?? newest;
  return { seen: last, ids: [...new Set(rows.map(({ unit_id }) => unit_id))], more: last < newest, gap: false };
}
