import { sql, type WritableDb } from '#glossary/store/database.ts';

/** Below this many rows, keeping the indexes up is quick enough. */
const fewRows = 20_000;
/**
 * From this many rows on, keeping the indexes up writes most of their pages time and again, since few are held in memory: a
 * million rows into three million cost 19 s of work that way and 12 s made anew, 200,000 into one million 1.4 s and 3.1 s.
 */
const manyRows = 500_000;

/** True where adding or removing `rows` units is much of the table, so that its indexes are better made anew. */
export function isBulk(db: WritableDb, rows: number): boolean {
  const present = db.get<{ highest: number | null }>(sql`SELECT max(id) AS highest FROM unit`)?.highest ?? 0;
  return rows >= fewRows && rows * (rows >= manyRows ? 6 : 2) >= present;
}

/**
 * Does work that adds or removes `rows` units. Where that is much of the table its indexes are made anew afterwards, all in the
 * same transaction: that is several times quicker than keeping them up row by row. `idle` names triggers that have nothing to do
 * in this work. Inside a transaction; `rest` is called every now and then.
 */
export function withBulkIndexes<T>(
  db: WritableDb,
  rows: number,
  work: () => T,
  { idle = [], rest = () => {} }: { readonly idle?: readonly string[]; readonly rest?: () => void } = {},
): T {
  if (!isBulk(db, rows)) return work();
  const parts = db.all<{ type: string; name: string; sql: string }>(
    sql`SELECT type, name, sql FROM main.sqlite_schema
        WHERE tbl_name = 'unit' AND sql IS NOT NULL AND type IN ('index', 'trigger')`,
  );
  const aside = parts.filter(({ type, name }) => type === 'index' || idle.includes(name));
  for (const { type, name } of aside) db.exec(`DROP ${type} main.${name}`);
  const value = work();
  for (const { sql: make } of aside) {
    rest();
    db.exec(make);
  }
  return value;
}
