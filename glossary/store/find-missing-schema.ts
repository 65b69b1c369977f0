import { createHash } from 'node:crypto';
import { sql, type ReadableDb, type WritableDb } from './database.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { openConnection } from './open-connection.ts';
import { readFact, saveFact } from './settings.ts';

/** The fact that says which schema was found whole. */
const fact = 'schema';

/**
 * The first table, column or trigger that this version's schema has and the file has not, such as `table concept`; null
 * where it has them all. The version number in a file says what it should hold, not what another program left of it. A schema
 * that was found whole is not looked through again until it has changed: what it should be takes a new database to know.
 */
export function findMissingSchema(db: WritableDb): string | null {
  const found = describeSchema(db);
  if (found !== null && readFact(db, fact) === found) return null;
  const missing = compareSchema(db);
  if (missing === null && found !== null) saveFact(db, fact, found);
  return missing;
}

/** What tells one schema from another; null where the file has no facts. */
function describeSchema(db: ReadableDb): string | null {
  const rows = db.all<{ name: string; text: string | null }>(
    sql`SELECT name, sql AS text FROM sqlite_schema ORDER BY type, name`,
  );
  if (!rows.some(({ name }) => name === 'setting')) return null;
  return createHash('sha256')
    .update(JSON.stringify([schemaVersion, rows]))
    .digest('hex');
}

function compareSchema(db: ReadableDb): string | null {
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
