import { sql, type WritableDb } from '#glossary/store/database.ts';

/** Below this many rows, keeping the indexes up is quick enough. */
const fewRows = 20_000;

/**
 * Does work that adds or removes `rows` units. Where that is much of the table its indexes are made anew afterwards, all in the
 * same transaction: that is several times quicker than keeping them up row by row. Inside a transaction.
 */
export function withBulkIndexes<T>(db: WritableDb, rows: number, work: () => T): T {
  const present = db.get<{ highest: number | null }>(sql`SELECT max(id) AS highest FROM unit`)?.highest ?? 0;
  if (rows < fewRows || rows * 2 < present) return work();
  const indexes = db.all<{ name: string; sql: string }>(
    sql`SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' AND tbl_name = 'unit' AND sql IS NOT NULL`,
  );
  for (const { name } of indexes) db.exec(`DROP INDEX main.${name}`);
  const value = work();
  for (const { sql: make } of indexes) db.exec(make);
  return value;
}
