import type { Migration } from './migration.ts';

/** Inline tags: what those of a segment stand for, and how the file spells a segment that is not plain text in it. */
export const migration0020: Migration = {
  version: 20,
  name: 'tags',
  statements: `
    -- A list of [mark, as the file spells it, what it is about], see TagContent; the marks themselves are in the texts.
    ALTER TABLE segment ADD COLUMN tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags));
    -- What the file has where the Dutch of this segment stands, with its markup. Null where it is the Dutch itself.
    ALTER TABLE segment ADD COLUMN raw TEXT;
  `,
};
