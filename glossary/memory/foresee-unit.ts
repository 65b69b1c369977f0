import { sql, type ReadableDb } from '#glossary/store/database.ts';

/**
 * Reads the place where a unit with this Dutch stands or will stand, so that a confirmation finds it in memory. Of a million
 * units that page is nearly always still on the disk, and reading it takes longer than the commit.
 */
export function foreseeUnit(db: ReadableDb, source: string): void {
  db.get(sql`SELECT id FROM unit WHERE source = :source`, { source });
}
