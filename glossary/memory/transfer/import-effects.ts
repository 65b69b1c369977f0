import type { StepEffects } from '#glossary/store/apply-step.ts';
import { moveImport } from './move-import.ts';

/** What undo and redo do besides setting rows: an import that is taken back or put back takes its units with it. */
export const importEffects: StepEffects = {
  unit_import: (db, id, { taken_back }) => {
    if (taken_back === 0 || taken_back === 1) moveImport(db, id, taken_back === 1);
  },
};
