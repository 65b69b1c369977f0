import type { Migration } from './migration.ts';

/** Keeping a memory clean: units by age, what a unit's Dutch was before, and undo of changes of very many units. */
export const migration0010: Migration = {
  version: 10,
  name: 'keeping',
  statements: `
    -- The list of units, newest first, begins at once whatever their number.
    CREATE INDEX unit_by_age ON unit (memory_id, coalesce(changed_at, created_at, ''));

    -- NULL = the Dutch was what it is now.
    ALTER TABLE unit_history ADD COLUMN source TEXT;

    -- Units that a step of the undo stack changed or took away: a row each, where a step's own JSON would be too large.
    CREATE TABLE undo_unit (
      step_id INTEGER NOT NULL REFERENCES undo_step (id) ON DELETE CASCADE,
      unit_id INTEGER NOT NULL,
      -- An object of the columns that changed; of a unit that goes all of them, with its earlier states as 'history'.
      before TEXT NOT NULL CHECK (json_valid(before)),
      -- NULL: the unit went.
      after TEXT CHECK (after IS NULL OR json_valid(after)),
      -- The row of unit_history that holds the state before, where the unit was changed.
      history_id INTEGER,
      PRIMARY KEY (step_id, unit_id)
    ) STRICT, WITHOUT ROWID;
  `,
};
