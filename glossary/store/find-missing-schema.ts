import { sql, type ReadableDb } from './database.ts';
import { migrate } from './migrate.ts';
import { openConnection } from './open-connection.ts';

/**
 * The first table, column or trigger that this version's schema has and the file has not, such as `table concept`; null
 * where it has them all. The version number in a file says what it should hold, not what another program left of it.
 */
export function findMissingSchema(db: ReadableDb): string | null {
  const blank = openConnection(':memory:', { mustExist: false });
  try {
    migrate(blank);
    const present = new Set(listParts(db));
    return listParts(blank).find((part) => !present.has(part)) ?? null;
  } finally {
    blank.close();
  }
}

function listParts(db: ReadableDb): readonly string[] {
  const rows = db.all<{ part: string }>(
    sql`SELECT type || ' ' || name AS part FROM sqlite_schema
        WHERE type IN ('table', 'view', 'trigger') AND name NOT LIKE 'sqlite_%'
        UNION ALL
        SELECT 'column ' || t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'`,
  );
  return rows.map(({ part }) => part);
}
