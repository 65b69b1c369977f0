import type { Migration } from './migration.ts';

/** Words that English spelling lets stand: the project's own, and those that are ignored in one segment. */
export const migration0019: Migration = {
  version: 19,
  name: 'spelling',
  statements: `
    CREATE TABLE spelling_word (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      word TEXT NOT NULL,
      -- Null: everywhere. No reference: a segment that was removed comes back by undo with the same id.
      segment_id INTEGER,
      made_by TEXT,
      made_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX spelling_by_word ON spelling_word (word, ifnull(segment_id, 0));
  `,
};
