import type { Migration } from './migration.ts';

/** What the concordance, which lives in a file of its own beside that of the memory's index, needs to know of itself. */
export const migration0012: Migration = {
  version: 12,
  name: 'concordance',
  statements: `
    -- One row. The file that counts, and the last change of a unit that it holds; NULL while nothing follows the units for it.
    CREATE TABLE concordance_index (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      root TEXT CHECK (root IS NULL OR json_valid(root)),
      seen INTEGER,
      CHECK (root IS NULL OR seen IS NOT NULL)
    ) STRICT;
    INSERT INTO concordance_index VALUES (1, NULL, NULL);
  `,
};
