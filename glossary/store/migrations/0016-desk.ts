import type { Migration } from './migration.ts';

/** What the desk knows of a segment besides its text: an edited Dutch side, the way of its repetitions, a bookmark. */
export const migration0016: Migration = {
  version: 16,
  name: 'desk',
  statements: `
    -- What the segment holds of the file where that is not lead, source and gap put together: the Dutch was edited, or
    -- joined over the end of a paragraph. Null for all others.
    ALTER TABLE segment ADD COLUMN file_text TEXT;
    -- 0: its English neither goes to other segments with the same Dutch nor comes from them.
    ALTER TABLE segment ADD COLUMN propagates INTEGER NOT NULL DEFAULT 1 CHECK (propagates IN (0, 1));
    ALTER TABLE segment ADD COLUMN bookmarked INTEGER NOT NULL DEFAULT 0 CHECK (bookmarked IN (0, 1));
    -- Segments that may say the same are as long and hold as many words; the text itself would make the index huge.
    CREATE INDEX segment_by_size ON segment (words, length(source));
    -- The Dutch of an earlier state, where that was another.
    ALTER TABLE segment_history ADD COLUMN source TEXT;
  `,
};
