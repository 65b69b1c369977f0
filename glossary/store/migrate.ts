import { sql, transact, type ReadableDb, type WritableDb } from './database.ts';
import { allMigrations } from './migrations/all-migrations.ts';

/** The schema that this version of the product reads and writes. */
export const schemaVersion = allMigrations.length;

/** The schema version that a file has. */
export function readSchemaVersion(db: ReadableDb): number {
  return db.get<{ user_version: number }>(sql`PRAGMA user_version`)?.user_version ?? 0;
}

/** Brings a file from its schema up to `target`; each step is a transaction, so a kill leaves a whole one behind. */
export function migrate(db: WritableDb, target: number = schemaVersion): void {
  for (const migration of allMigrations) {
    if (migration.version <= readSchemaVersion(db) || migration.version > target) continue;
    transact(db, () => {
      db.exec(migration.statements);
      db.exec(`PRAGMA user_version = ${migration.version}`);
    });
  }
}
