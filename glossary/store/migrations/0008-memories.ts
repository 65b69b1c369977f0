import type { Migration } from './migration.ts';

/** Several memories: how far each is trusted, whether it is looked in and written to, and those that were taken away. */
export const migration0008: Migration = {
  version: 8,
  name: 'memories',
  statements: `
    -- Points taken off the score of each of its units.
    ALTER TABLE memory ADD COLUMN penalty INTEGER NOT NULL DEFAULT 0 CHECK (penalty BETWEEN 0 AND 100);
    ALTER TABLE memory ADD COLUMN read_only INTEGER NOT NULL DEFAULT 0 CHECK (read_only IN (0, 1));
    -- 0: not looked in. A memory that was removed is not looked in either.
    ALTER TABLE memory ADD COLUMN enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1));
    -- When it was removed; its units stay until undo can no longer bring it back.
    ALTER TABLE memory ADD COLUMN removed_at TEXT CHECK (removed_at IS NULL OR enabled = 0);

    -- The index folds units of the same texts and knows their neighbours, so it follows changes of these too.
    DROP TRIGGER unit_changed;
    CREATE TRIGGER unit_changed
    AFTER UPDATE OF memory_id, source, target, previous, next, created_at, changed_at ON unit
    BEGIN
      INSERT INTO unit_change (unit_id) VALUES (NEW.id);
    END;
  `,
};
