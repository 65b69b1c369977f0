import type { Migration } from './migration.ts';

/** What the user leaves alone for good: findings across the workspace. */
export const migration0013: Migration = {
  version: 13,
  name: 'ignored',
  statements: `
    CREATE TABLE ignored_finding (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      -- Names the finding by what it is about, not by where it stands.
      key TEXT NOT NULL,
      made_by TEXT,
      made_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX ignored_by_key ON ignored_finding (key);
  `,
};
