import type { Migration } from './migration.ts';

/** Which Dutch and which English a unit is in: nl-BE, en-US. */
export const migration0017: Migration = {
  version: 17,
  name: 'unit-languages',
  statements: `
    -- Codes as BCP 47 writes them; NULL = nobody said.
    ALTER TABLE unit ADD COLUMN source_language TEXT;
    ALTER TABLE unit ADD COLUMN target_language TEXT;
    -- Of units that an import changed: the English that came may be another one.
    ALTER TABLE unit_import_change ADD COLUMN language_before TEXT;
    ALTER TABLE unit_import_change ADD COLUMN language_after TEXT;
  `,
};
