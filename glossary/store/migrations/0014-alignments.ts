import type { Migration } from './migration.ts';

/** Documents laid beside their translations, under review: each with the steps of its own undo. */
export const migration0014: Migration = {
  version: 14,
  name: 'alignments',
  statements: `
    CREATE TABLE alignment (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      source_name TEXT NOT NULL,
      target_name TEXT NOT NULL,
      made_at TEXT NOT NULL,
      saved_at TEXT,
      -- Rows as they were when it was made; the steps that are not undone lead to what they are now.
      content TEXT NOT NULL CHECK (json_valid(content)),
      row_count INTEGER NOT NULL,
      version INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    -- Undone steps have higher ids than the others; a new step forgets them.
    CREATE TABLE alignment_step (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      alignment_id INTEGER NOT NULL REFERENCES alignment (id) ON DELETE CASCADE,
      edits TEXT NOT NULL CHECK (json_valid(edits)),
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
    ) STRICT;
    CREATE INDEX step_of_alignment ON alignment_step (alignment_id, undone, id);
  `,
};
