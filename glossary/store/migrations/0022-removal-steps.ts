import type { Migration } from './migration.ts';

/** The stack has no end: whether a removed memory or glossary can still come back is asked without going over all steps. */
export const migration0022: Migration = {
  version: 22,
  name: 'removal-steps',
  statements: `
    CREATE INDEX memory_removals ON undo_step (id) WHERE label = 'remove-memory';
    CREATE INDEX glossary_removals ON undo_step (id) WHERE label = 'remove-glossary';
  `,
};
