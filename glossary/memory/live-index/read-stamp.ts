import { sql, type ReadableDb } from '#glossary/store/database.ts';

/** Stands for a state of the database: as long as it is the same, nothing was written by whomever. */
export interface Stamp {
  /** Rows that this connection ever wrote, those of triggers and of what was rolled back too. */
  readonly own: number;
  /** Changes with every commit of another connection. */
  readonly others: number;
}

/** The state of the database now: one read instead of looking whether any of several tables changed. */
export function readStamp(db: ReadableDb): Stamp {
  const stamp = db.get<Stamp>(sql`SELECT total_changes() AS own, data_version AS others FROM pragma_data_version`);
  if (!stamp) throw new Error('SQLite does not say its data version');
  return stamp;
}

/** Whether nothing was written between the two. */
export function isSameStamp(a: Stamp | null, b: Stamp): boolean {
  return a !== null && a.own === b.own && a.others === b.others;
}
