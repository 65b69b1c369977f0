import type { Migration } from './migration.ts';

/** Glossaries, their concept entries and the wordings of each. */
export const migration0004: Migration = {
  version: 4,
  name: 'terms',
  statements: `
    CREATE TABLE glossary (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE,
      rank INTEGER NOT NULL DEFAULT 0,
      added_at TEXT NOT NULL
    ) STRICT;

    -- id: that of the entry in its file; made unique where two glossaries use the same one.
    CREATE TABLE concept (
      id TEXT PRIMARY KEY NOT NULL,
      glossary_id INTEGER NOT NULL REFERENCES glossary (id) ON DELETE CASCADE,
      entry_id TEXT NOT NULL,
      position INTEGER NOT NULL,
      subject_field TEXT,
      definition TEXT,
      note TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX concept_in_glossary ON concept (glossary_id, entry_id);

    CREATE TABLE term (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      concept_id TEXT NOT NULL REFERENCES concept (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
      text TEXT NOT NULL,
      standing TEXT NOT NULL CHECK (standing IN ('preferred', 'admitted', 'deprecated')),
      case_rule TEXT NOT NULL CHECK (case_rule IN ('exact', 'smart', 'ignore')),
      part_of_speech TEXT,
      gender TEXT,
      type TEXT,
      note TEXT
    ) STRICT;
    CREATE INDEX term_of_concept ON term (concept_id, position);
  `,
};
