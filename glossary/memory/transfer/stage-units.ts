import type { ImportCounts } from '#shared/model/transfer.ts';
import { sql, type WritableDb } from '#glossary/store/database.ts';
import { createStager, type StagedFile, type Stager, type StageSink } from './create-stager.ts';

/** Where units wait until it is known what becomes of them: a file of its own that is attached, or this connection alone. */
export type StageSchema = 'stage' | 'temp';

/** Number of a fate in the table, see {@link createStage}. */
export const fates = { added: 0, changed: 1, duplicate: 2, older: 3 } as const;

/** Makes the tables, named `staged` and `refused`, in a schema that has none of them. */
export function createStage(db: WritableDb, schema: StageSchema): void {
  db.exec(`
    CREATE TABLE ${schema}.staged (
      seq INTEGER PRIMARY KEY,
      -- What is asked of every row stands before the texts, behind which SQLite would have to follow a long row from page to page.
      line INTEGER NOT NULL,
      -- hashText of the source.
      key INTEGER NOT NULL,
      -- 1: the same source may have come before it in the file; 2, or both added: it is in the memory.
      unsure INTEGER NOT NULL,
      -- See fates; ref and old_target are of the unit that is changed or newer.
      fate INTEGER NOT NULL,
      ref INTEGER,
      source TEXT NOT NULL,
      target TEXT NOT NULL,
      previous TEXT,
      next TEXT,
      created_by TEXT,
      created_at TEXT,
      changed_by TEXT,
      changed_at TEXT,
      document TEXT,
      -- Which Dutch and which English, as in unit.
      source_language TEXT,
      target_language TEXT,
      old_target TEXT
    ) STRICT;
    CREATE TABLE ${schema}.refused (line INTEGER NOT NULL, reason TEXT NOT NULL) STRICT;
    -- Rows that are looked at one by one, see settleFates.
    CREATE TABLE ${schema}.grouped (key INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (key, seq)) STRICT, WITHOUT ROWID;`);
}

/** Takes the tables away again. */
export function dropStage(db: WritableDb, schema: StageSchema): void {
  db.exec(`DROP TABLE ${schema}.staged; DROP TABLE ${schema}.refused; DROP TABLE ${schema}.grouped;`);
}

/** Starts filling the tables. Inside a transaction. */
export function openStageSink(db: WritableDb): StageSink {
  const insertUnit = db.prepareBulk(
    sql`INSERT INTO staged (line, key, unsure, fate, source, target, previous, next, created_by, created_at, changed_by,
          changed_at, document, source_language, target_language)
        VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertRefused = db.prepareBulk(sql`INSERT INTO refused (line, reason) VALUES (?, ?)`);
  return { row: insertUnit, refused: insertRefused };
}

/** Starts filling the tables with what a reader in the same thread finds. Inside a transaction. */
export function openStager(db: WritableDb): Stager {
  return createStager(openStageSink(db));
}

/** The numbers of an import from its file and from what was settled. */
export function countFates(file: StagedFile, settled: Omit<ImportCounts, 'added' | 'refused'>): ImportCounts {
  const { changed, duplicate, older } = settled;
  return { ...settled, added: file.units - changed - duplicate - older, refused: file.refused };
}
