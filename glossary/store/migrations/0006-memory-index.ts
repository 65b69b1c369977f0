import type { Migration } from './migration.ts';

/** What the index of the memory, which lives in a file of its own, needs to know of the units and of itself. */
export const migration0006: Migration = {
  version: 6,
  name: 'memory-index',
  statements: `
    -- One row. The file that counts, and the highest id that a unit ever had when that was written down.
    CREATE TABLE memory_index (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      root TEXT CHECK (root IS NULL OR json_valid(root)),
      highest_id INTEGER NOT NULL
    ) STRICT;
    INSERT INTO memory_index VALUES (1, NULL, 0);

    -- Units that changed since. New units are not in it, since their ids tell; a unit that comes back under its old id is.
    CREATE TABLE unit_change (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      unit_id INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX change_of_unit ON unit_change (unit_id);

    CREATE TRIGGER unit_came_back AFTER INSERT ON unit
    WHEN NEW.id <= (SELECT highest_id FROM memory_index) OR EXISTS (SELECT 1 FROM unit_change WHERE unit_id = NEW.id)
    BEGIN
      INSERT INTO unit_change (unit_id) VALUES (NEW.id);
    END;
    CREATE TRIGGER unit_changed AFTER UPDATE OF source, memory_id, created_at, changed_at ON unit
    BEGIN
      INSERT INTO unit_change (unit_id) VALUES (NEW.id);
    END;
    CREATE TRIGGER unit_removed AFTER DELETE ON unit
    BEGIN
      INSERT INTO unit_change (unit_id) VALUES (OLD.id);
    END;
  `,
};
