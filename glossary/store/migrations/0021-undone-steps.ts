import type { Migration } from './migration.ts';

/** Only steps that were undone are looked up by their state: the others need not write to an index each time. */
export const migration0021: Migration = {
  version: 21,
  name: 'undone-steps',
  statements: `
    DROP INDEX undo_by_state;
    CREATE INDEX undone_steps ON undo_step (id) WHERE undone = 1;
  `,
};
