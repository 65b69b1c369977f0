import type { Migration } from './migration.ts';

/** Comments on segments, in threads that can be resolved; and who wrote each version of a segment. */
export const migration0018: Migration = {
  version: 18,
  name: 'comments',
  statements: `
    -- side, quote_start and quote: the words that the thread is about, as they stood there; null where it is about the
    -- whole segment. The text moves on, so the words are looked for near that place.
    CREATE TABLE comment_thread (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
      side TEXT CHECK (side IN ('source', 'target')),
      quote_start INTEGER,
      quote TEXT,
      resolved_by TEXT,
      -- Null while it is open.
      resolved_at TEXT,
      CHECK ((side IS NULL) = (quote IS NULL) AND (side IS NULL) = (quote_start IS NULL))
    ) STRICT;
    CREATE INDEX thread_of_segment ON comment_thread (segment_id);

    CREATE TABLE comment (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      thread_id INTEGER NOT NULL REFERENCES comment_thread (id) ON DELETE CASCADE,
      text TEXT NOT NULL CHECK (text <> ''),
      made_by TEXT,
      made_at TEXT NOT NULL,
      edited_at TEXT
    ) STRICT;
    CREATE INDEX comment_of_thread ON comment (thread_id);

    -- Who wrote the text as it is, and as it was; null where it is not known.
    ALTER TABLE segment ADD COLUMN updated_by TEXT;
    ALTER TABLE segment_history ADD COLUMN made_by TEXT;
  `,
};
