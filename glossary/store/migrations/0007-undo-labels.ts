import type { Migration } from './migration.ts';

/**
 * The stack no longer lists what a step may be called: the list stands in the contract (`undoLabels`), where a new kind of
 * step is one word and not a new table.
 */
export const migration0007: Migration = {
  version: 7,
  name: 'undo-labels',
  statements: `
    CREATE TABLE undo_step_next (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      label TEXT NOT NULL CHECK (label <> ''),
      article_id INTEGER,
      segment_id INTEGER,
      changes TEXT NOT NULL CHECK (json_valid(changes)),
      -- Milliseconds since 1970, UTC.
      made_at INTEGER NOT NULL,
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
    ) STRICT;
    INSERT INTO undo_step_next SELECT id, label, article_id, segment_id, changes, made_at, undone FROM undo_step;
    -- Ids go on where they were, also where the newest steps are gone: undone steps must stay above the others.
    UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'undo_step')
      WHERE name = 'undo_step_next' AND EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'undo_step');
    DROP TABLE undo_step;
    ALTER TABLE undo_step_next RENAME TO undo_step;
    CREATE INDEX undo_by_state ON undo_step (undone, id);
  `,
};
