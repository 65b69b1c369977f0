import Database from 'better-sqlite3';
import { sql, wrapConnection, type WritableDb } from './database.ts';

/** Marks a file as one of ours in its header ("Veer" in ASCII). */
export const applicationId = 0x56656572;
/** Older ones have a defect in WAL recovery that can lose acknowledged rows. */
const oldestSqlite = [3, 51, 3] as const;
/** How long a connection waits for another one, such as a backup, in milliseconds. */
const busyTimeout = 5000;

/** In KiB, negative as SQLite has it: room for the inner pages of the indexes of a million units. */
const cachedPages = -8000;

/** Bytes that the log keeps once it begins anew: after an import of gigabytes it would stay that long until the program ends. */
const longestLog = 64 * 2 ** 20;

/**
 * Opens a connection with the pragmas that the promises rest on. better-sqlite3 compiles SQLite with
 * `synchronous=NORMAL` in WAL, which loses acknowledged rows when the power fails: FULL is set on every connection.
 * Throws what SQLite throws; `classifyStoreError` turns that into a failure.
 */
export function openConnection(path: string, options: { readonly mustExist: boolean }): WritableDb {
  const connection = new Database(path, { fileMustExist: options.mustExist, timeout: busyTimeout });
  try {
    assertSqliteVersion(
      String(
        connection
          .prepare(sql`SELECT sqlite_version()`)
          .pluck()
          .get(),
      ),
    );
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    connection.pragma(`cache_size = ${cachedPages}`);
    connection.pragma(`busy_timeout = ${busyTimeout}`);
    connection.pragma(`journal_size_limit = ${longestLog}`);
    connection.pragma('trusted_schema = OFF');
    return wrapConnection(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Throws where the SQLite that is linked in is too old to keep its word: a bug in our packaging. */
export function assertSqliteVersion(version: string): void {
  const parts = version.split('.').map(Number);
  for (const [at, least] of oldestSqlite.entries()) {
    const part = parts[at] ?? 0;
    if (part > least) return;
    if (part < least) throw new Error(`SQLite ${version} is older than ${oldestSqlite.join('.')}`);
  }
}
