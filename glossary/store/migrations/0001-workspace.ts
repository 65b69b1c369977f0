import type { Migration } from './migration.ts';

/** What is true of the workspace as a whole. */
export const migration0001: Migration = {
  version: 1,
  name: 'workspace',
  statements: `
    -- Small text values that the user chose, and facts about the workspace (keys that begin with a dot).
    CREATE TABLE setting (
      key TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
