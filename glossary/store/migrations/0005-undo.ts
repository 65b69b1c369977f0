import type { Migration } from './migration.ts';

/** The undo stack: what each step changed, row by row. */
export const migration0005: Migration = {
  version: 5,
  name: 'undo',
  statements: `
    -- Steps with undone = 1 are the redo stack; they always have higher ids than the others.
    CREATE TABLE undo_step (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      label TEXT NOT NULL CHECK (label IN
        ('typing', 'insert-match', 'confirm', 'unconfirm', 'pretranslate', 'leave-out', 'remove-article')),
      article_id INTEGER,
      segment_id INTEGER,
      changes TEXT NOT NULL CHECK (json_valid(changes)),
      -- Milliseconds since 1970, UTC.
      made_at INTEGER NOT NULL,
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
    ) STRICT;
    CREATE INDEX undo_by_state ON undo_step (undone, id);
  `,
};
