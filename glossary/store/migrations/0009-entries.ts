import type { Migration } from './migration.ts';

/** Entries that can be edited and undone, row by row, and glossaries that each have their rank, lock, switch and weight. */
export const migration0009: Migration = {
  version: 9,
  name: 'entries',
  statements: `
    ALTER TABLE glossary ADD COLUMN read_only INTEGER NOT NULL DEFAULT 0 CHECK (read_only IN (0, 1));
    -- 0: not looked in. A glossary that was removed is not looked in either.
    ALTER TABLE glossary ADD COLUMN enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1));
    -- What a finding of its terms does to "confirm".
    ALTER TABLE glossary ADD COLUMN enforcement TEXT NOT NULL DEFAULT 'block'
      CHECK (enforcement IN ('block', 'warn', 'off'));
    -- When it was removed; its entries stay until undo can no longer bring it back.
    ALTER TABLE glossary ADD COLUMN removed_at TEXT CHECK (removed_at IS NULL OR enabled = 0);

    CREATE TABLE concept_next (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      glossary_id INTEGER NOT NULL REFERENCES glossary (id) ON DELETE CASCADE,
      -- The id that hits, overrides and findings carry: that of the file, made unique among the glossaries that were not
      -- removed, and never changed.
      public_id TEXT NOT NULL,
      -- The id in the file of its glossary.
      entry_id TEXT NOT NULL,
      position INTEGER NOT NULL,
      subject_field TEXT,
      definition TEXT,
      note TEXT,
      -- The authority behind the entry.
      source TEXT,
      -- Pictures of use: [{nl, en, from}].
      examples TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(examples)),
      -- Where it differs from that of the glossary.
      enforcement TEXT CHECK (enforcement IN ('block', 'warn', 'off')),
      created_by TEXT,
      created_at TEXT,
      changed_by TEXT,
      changed_at TEXT
    ) STRICT;

    CREATE TABLE term_next (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      concept_id INTEGER NOT NULL REFERENCES concept_next (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
      text TEXT NOT NULL,
      standing TEXT NOT NULL CHECK (standing IN ('preferred', 'admitted', 'deprecated')),
      case_rule TEXT NOT NULL CHECK (case_rule IN ('exact', 'smart', 'ignore')),
      matching TEXT NOT NULL DEFAULT 'all-forms' CHECK (matching IN ('all-forms', 'this-form', 'allow-gap')),
      part_of_speech TEXT,
      gender TEXT,
      plural TEXT,
      type TEXT,
      -- The wording of the same concept and language that this one shortens.
      abbreviation_of TEXT,
      region TEXT CHECK (region IN ('en-GB', 'en-US')),
      note TEXT
    ) STRICT;

    INSERT INTO concept_next (glossary_id, public_id, entry_id, position, subject_field, definition, note)
      SELECT glossary_id, id, entry_id, position, subject_field, definition, note
      FROM concept ORDER BY glossary_id, position;
    INSERT INTO term_next
        (concept_id, position, language, text, standing, case_rule, part_of_speech, gender, type, note)
      SELECT c.id, t.position, t.language, t.text, t.standing, t.case_rule, t.part_of_speech, t.gender, t.type, t.note
      FROM term t JOIN concept_next c ON c.public_id = t.concept_id ORDER BY c.id, t.position;
    DROP TABLE term;
    DROP TABLE concept;
    ALTER TABLE concept_next RENAME TO concept;
    ALTER TABLE term_next RENAME TO term;
    CREATE UNIQUE INDEX concept_in_glossary ON concept (glossary_id, entry_id);
    CREATE INDEX concept_by_public_id ON concept (public_id);
    CREATE INDEX concept_by_place ON concept (glossary_id, position);
    CREATE INDEX term_of_concept ON term (concept_id, position);

    -- What an entry was before each change.
    CREATE TABLE concept_history (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      concept_id INTEGER NOT NULL REFERENCES concept (id) ON DELETE CASCADE,
      content TEXT NOT NULL CHECK (json_valid(content)),
      changed_by TEXT,
      changed_at TEXT
    ) STRICT;
    CREATE INDEX history_of_concept ON concept_history (concept_id, id);
  `,
};
