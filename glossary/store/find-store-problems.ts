import type { Reason } from '#shared/model/reason.ts';
import { sql, type ReadableDb } from './database.ts';

/** What the pragmas must say for the promises to hold. */
const promised = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 } as const;

/** What SQLite itself finds wrong with the file, and whether the connection keeps its promises. */
export function findStoreProblems(db: ReadableDb): readonly Reason[] {
  const integrity = db
    .all<{ integrity_check: string }>(sql`PRAGMA integrity_check`)
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok')
    .map((text): Reason => ({ type: 'sqlite', text }));
  const foreignKeys = db
    .all<{ table: string; rowid: number | null; parent: string }>(sql`PRAGMA foreign_key_check`)
    .map(({ table, rowid, parent }): Reason => ({ type: 'row-points-nowhere', table, row: rowid ?? '?', parent }));
  return [...integrity, ...foreignKeys, ...findPragmaProblems(db)];
}

function findPragmaProblems(db: ReadableDb): readonly Reason[] {
  return Object.entries(promised).flatMap(([pragma, expected]) => {
    const [found] = Object.values(db.get<Record<string, unknown>>(`PRAGMA ${pragma}`) ?? {});
    return found === expected ? [] : [{ type: 'pragma-differs', pragma, found: String(found), wanted: expected }];
  });
}
