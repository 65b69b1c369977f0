import type { Migration } from './migration.ts';

/** What came into a memory by file: each import as a whole, so that it can be listed and taken back however large it is. */
export const migration0011: Migration = {
  version: 11,
  name: 'imports',
  statements: `
    CREATE TABLE unit_import (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      -- No reference: a memory that goes and comes back by undo must find its imports again.
      memory_id INTEGER NOT NULL,
      file_name TEXT NOT NULL,
      made_by TEXT,
      made_at TEXT NOT NULL,
      -- What became of another English for a Dutch that was there: newer = replaced in the same place of the same document.
      mode TEXT NOT NULL CHECK (mode IN ('newer', 'replace', 'keep')),
      -- Name of the folder that it was made ready in: tells an import that was cut off from one that was done.
      token TEXT NOT NULL UNIQUE,
      -- Ids are never used twice and an import is one transaction: what it added is what lies between these.
      first_id INTEGER NOT NULL,
      last_id INTEGER NOT NULL,
      added INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      duplicate INTEGER NOT NULL,
      refused INTEGER NOT NULL,
      taken_back INTEGER NOT NULL CHECK (taken_back IN (0, 1))
    ) STRICT;
    CREATE INDEX import_of_units ON unit_import (last_id);

    -- Units that an import changed: what they were, what it made of them.
    CREATE TABLE unit_import_change (
      import_id INTEGER NOT NULL REFERENCES unit_import (id) ON DELETE CASCADE,
      unit_id INTEGER NOT NULL,
      target_before TEXT NOT NULL,
      by_before TEXT,
      at_before TEXT,
      target_after TEXT NOT NULL,
      by_after TEXT,
      at_after TEXT,
      PRIMARY KEY (import_id, unit_id)
    ) STRICT, WITHOUT ROWID;

    -- Units of an import that was taken back, whole, for as long as that can be undone.
    CREATE TABLE unit_parked (
      import_id INTEGER NOT NULL REFERENCES unit_import (id) ON DELETE CASCADE,
      unit_id INTEGER NOT NULL,
      columns TEXT NOT NULL CHECK (json_valid(columns)),
      PRIMARY KEY (import_id, unit_id)
    ) STRICT, WITHOUT ROWID;

    -- What an import brought, of the units that were edited since: one that holds this again counts as not edited.
    CREATE TABLE unit_original (
      unit_id INTEGER PRIMARY KEY,
      memory_id INTEGER NOT NULL,
      source TEXT NOT NULL,
      target TEXT NOT NULL,
      segment_id INTEGER
    ) STRICT;
    CREATE TRIGGER imported_unit_edited
    AFTER UPDATE OF memory_id, source, target, segment_id ON unit
    WHEN OLD.id <= (SELECT max(last_id) FROM unit_import)
      AND EXISTS (SELECT 1 FROM unit_import WHERE last_id >= OLD.id AND first_id <= OLD.id)
    BEGIN
      INSERT OR IGNORE INTO unit_original
      VALUES (OLD.id, OLD.memory_id, OLD.source, OLD.target, OLD.segment_id);
    END;
  `,
};
