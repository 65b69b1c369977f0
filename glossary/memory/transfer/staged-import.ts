import { closeSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { ImportMode } from '#shared/model/transfer.ts';
import { sql, wrapConnection, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import type { Settled } from './settle-fates.ts';
import type { StagedFile } from './create-stager.ts';

/** An import that waits to be applied. */
export interface StagedImport {
  readonly token: string;
  readonly fileName: string;
  readonly memoryName: string;
  readonly mode: ImportMode;
  readonly staged: StagedFile;
  readonly settled: Settled;
  /** What the memories were like when this was settled. */
  readonly basis: string;
}

/**
 * Attaches the file of a stage under the name `stage`. It is scratch: what it holds counts for nothing once the process has ended,
 * so it is not synced. A `fresh` one is not even kept track of, since it goes as a whole where filling it fails.
 */
export function attachStage(db: WritableDb, path: string, { fresh }: { readonly fresh: boolean }): void {
  // The workspace's own file is never made by opening it, and so neither is one that is attached.
  closeSync(openSync(path, 'a'));
  db.run(sql`ATTACH :path AS stage`, { path });
  // A journal in memory would hold all that a second settling changes.
  db.exec(`PRAGMA stage.page_size = 16384; PRAGMA stage.journal_mode = ${fresh ? 'OFF' : 'DELETE'};
    PRAGMA stage.synchronous = OFF; PRAGMA stage.cache_size = ${fewPages}; PRAGMA main.cache_size = ${fewPages};`);
}

/** Writes to a stage alone, all of it or nothing: nobody who writes to the workspace waits for it. */
export function writeStage<T>(db: WritableDb, work: () => T): T {
  db.exec('BEGIN');
  try {
    const value = work();
    db.exec('COMMIT');
    return value;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

/** In KiB, negative as SQLite has it. Rows that are appended and indexes that are sorted gain nothing by more. */
const fewPages = -4000;
const manyPages = -16_000;

/** Holds more of the workspace's pages, for work that jumps about in its indexes. */
export function keepManyPages(db: WritableDb): void {
  db.exec(`PRAGMA main.cache_size = ${manyPages}`);
}

/** Writes down what the stage holds. Inside a transaction. */
export function saveStaged(db: WritableDb, staged: StagedImport): void {
  db.exec('CREATE TABLE IF NOT EXISTS stage.about (about TEXT NOT NULL) STRICT');
  db.run(sql`DELETE FROM about`);
  db.run(sql`INSERT INTO about (about) VALUES (:about)`, { about: JSON.stringify(staged) });
}

/** What an attached stage holds; undefined where it was not finished. */
export function readStaged(db: ReadableDb): StagedImport | undefined {
  if (!db.get(sql`SELECT 1 FROM stage.sqlite_schema WHERE name = 'about'`)) return undefined;
  const row = db.get<{ about: string }>(sql`SELECT about FROM about`);
  return row && (JSON.parse(row.about) as StagedImport);
}

/** Reads of a stage on their own. */
export function readStage<T>(path: string, work: (db: ReadableDb) => T): T {
  const stage = wrapConnection(new Database(path, { readonly: true, fileMustExist: true }));
  try {
    return work(stage);
  } finally {
    stage.close();
  }
}
