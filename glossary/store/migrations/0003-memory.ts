import type { Migration } from './migration.ts';

/** Translation memories and their units. */
export const migration0003: Migration = {
  version: 3,
  name: 'memory',
  statements: `
    CREATE TABLE memory (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE,
      -- The one that confirmed segments go to has the lowest rank.
      rank INTEGER NOT NULL DEFAULT 0,
      added_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE unit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      memory_id INTEGER NOT NULL REFERENCES memory (id) ON DELETE CASCADE,
      source TEXT NOT NULL,
      target TEXT NOT NULL,
      -- Dutch of the neighbours; '' = there is none (edge of the article), NULL = not known.
      previous TEXT,
      next TEXT,
      created_by TEXT,
      created_at TEXT,
      changed_by TEXT,
      changed_at TEXT,
      document TEXT,
      -- The segment whose confirmation this unit is: confirming it again changes this unit.
      segment_id INTEGER REFERENCES segment (id) ON DELETE SET NULL
    ) STRICT;
    CREATE INDEX unit_by_source ON unit (source, memory_id);
    CREATE INDEX unit_in_memory ON unit (memory_id);
    CREATE UNIQUE INDEX unit_of_segment ON unit (segment_id) WHERE segment_id IS NOT NULL;

    CREATE TABLE unit_history (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
      target TEXT NOT NULL,
      changed_by TEXT,
      changed_at TEXT
    ) STRICT;
    CREATE INDEX history_of_unit ON unit_history (unit_id, id);
  `,
};
