import type { ImportCounts, LanguageCount } from '#shared/model/transfer.ts';
import type { Refused } from '#shared/model/reason.ts';
import type { TmxUnit } from '#glossary/interchange/tmx/tmx-model.ts';
import { sql, type WritableDb } from '#glossary/store/database.ts';
import { tidyLanguage } from '#glossary/interchange/xml/tidy-language.ts';
import { countCodes } from './count-codes.ts';
import { createSeenFilter, hashText } from './hash-text.ts';

/** Where units wait until it is known what becomes of them: a file of its own that is attached, or this connection alone. */
export type StageSchema = 'stage' | 'temp';

/** Number of a fate in the table, see {@link createStage}. */
export const fates = { added: 0, changed: 1, duplicate: 2, older: 3 } as const;

/** What is known of a file once it was read. */
export interface StagedFile {
  readonly units: number;
  /** Units whose Dutch may have come before in the file. */
  readonly repeated: number;
  readonly refused: number;
  readonly languages: readonly LanguageCount[];
  readonly flattened: number;
  readonly withNotes: number;
}

/** Takes in what a reader finds. */
export interface Stager {
  unit(unit: TmxUnit): void;
  refused(refused: Refused): void;
  /** What was taken in so far. */
  summary(): StagedFile;
}

/** Refused parts of which the place and reason are kept; all are counted. */
const mostRefused = 100_000;

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
export function openStager(db: WritableDb): Stager {
  const insertUnit = db.prepareBulk(
    sql`INSERT INTO staged (line, key, unsure, fate, source, target, previous, next, created_by, created_at, changed_by,
          changed_at, document, source_language, target_language)
        VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertRefused = db.prepareBulk(sql`INSERT INTO refused (line, reason) VALUES (?, ?)`);
  const seen = createSeenFilter();
  const counts = { units: 0, repeated: 0, refused: 0, flattened: 0, withNotes: 0 };
  const codes = countCodes();
  return {
    unit(unit) {
      const { source, target, line, provenance, previous, next, oneSided } = unit;
      // With one neighbour only it stands at the edge of its document: there is nothing on the other side.
      const isEdge = !oneSided && (previous === null) !== (next === null);
      const key = hashText(source);
      const unsure = seen.see(key) ? 1 : 0;
      const { createdBy, createdAt, changedAt, document } = provenance;
      const before = isEdge ? (previous ?? '') : previous;
      const after = isEdge ? (next ?? '') : next;
      const changedBy = unit.changedBy ?? null;
      insertUnit(
        line,
        key,
        unsure,
        source,
        target,
        before,
        after,
        createdBy,
        createdAt,
        changedBy,
        changedAt,
        document,
        tidyLanguage(unit.languages[0]),
        tidyLanguage(unit.languages[1]),
      );
      counts.repeated += unsure;
      counts.units += 1;
      if (unit.flattened) counts.flattened += 1;
      if (unit.notes > 0) counts.withNotes += 1;
      codes.see(unit.languages);
    },
    refused({ line, reason }) {
      counts.refused += 1;
      if (counts.refused <= mostRefused) insertRefused(line, JSON.stringify(reason));
    },
    summary: () => ({ ...counts, languages: codes.list() }),
  };
}

/** The numbers of an import from its file and from what was settled. */
export function countFates(file: StagedFile, settled: Omit<ImportCounts, 'added' | 'refused'>): ImportCounts {
  const { changed, duplicate, older } = settled;
  return { ...settled, added: file.units - changed - duplicate - older, refused: file.refused };
}
