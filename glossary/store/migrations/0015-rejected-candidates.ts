import type { Migration } from './migration.ts';

/** Candidate terms that were turned down: they do not come back. */
export const migration0015: Migration = {
  version: 15,
  name: 'rejected-candidates',
  statements: `
    CREATE TABLE rejected_candidate (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      -- Names the candidate by its base forms, whatever article it stood in.
      key TEXT NOT NULL,
      kind TEXT NOT NULL,
      -- As it was shown.
      dutch TEXT NOT NULL,
      made_by TEXT,
      made_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX rejected_by_key ON rejected_candidate (key);
  `,
};
