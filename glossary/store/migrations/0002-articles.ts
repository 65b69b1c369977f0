import type { Migration } from './migration.ts';

/** Articles, their segments, and what is kept with a segment. */
export const migration0002: Migration = {
  version: 2,
  name: 'articles',
  statements: `
    CREATE TABLE article (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      title TEXT NOT NULL,
      source_name TEXT NOT NULL,
      published_on TEXT,
      position INTEGER NOT NULL,
      left_out TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(left_out)),
      -- The whole text of the file as it was decoded; tail is what stands in it after the last segment.
      original TEXT NOT NULL,
      original_hash TEXT NOT NULL,
      tail TEXT NOT NULL,
      added_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX article_by_hash ON article (original_hash);

    CREATE TABLE segment (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      paragraph INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('body', 'heading', 'caption', 'related', 'author-note')),
      -- lead: what stands in the file before a paragraph, on its first segment. gap: white space after the segment.
      lead TEXT NOT NULL,
      source TEXT NOT NULL,
      gap TEXT NOT NULL,
      words INTEGER NOT NULL,
      target TEXT NOT NULL DEFAULT '',
      status TEXT NOT NULL DEFAULT 'draft'
        CHECK (status IN ('draft', 'translated', 'reviewed', 'approved', 'rejected')),
      origin TEXT CHECK (origin IN ('typed', 'exact', 'context', 'fuzzy', 'propagated', 'machine')),
      match_score INTEGER,
      locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
      version INTEGER NOT NULL DEFAULT 1,
      updated_at TEXT NOT NULL,
      -- A column of its own: an index on an expression or a generated column does not cover a query.
      is_empty INTEGER NOT NULL DEFAULT 1 CHECK (is_empty = (target = ''))
    ) STRICT;
    CREATE INDEX segment_in_article ON segment (article_id, position);
    -- Everything the list of articles counts, so that it never reads the texts.
    CREATE INDEX segment_progress ON segment (article_id, kind, status, is_empty, words);

    CREATE TABLE segment_override (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
      concept_id TEXT NOT NULL,
      code TEXT NOT NULL CHECK (code IN ('term_missing', 'term_forbidden')),
      reason TEXT NOT NULL,
      made_by TEXT,
      made_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX override_of_segment ON segment_override (segment_id, concept_id, code);

    CREATE TABLE segment_history (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
      target TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('draft', 'translated', 'reviewed', 'approved', 'rejected')),
      origin TEXT CHECK (origin IN ('typed', 'exact', 'context', 'fuzzy', 'propagated', 'machine')),
      made_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX history_of_segment ON segment_history (segment_id, id);
  `,
};
