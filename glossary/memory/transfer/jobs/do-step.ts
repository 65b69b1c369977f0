import { redoStep, undoStep } from '#glossary/store/apply-step.ts';
import type { JobPlace } from '../job-place.ts';
import type { JobParams, JobResults } from '../job.ts';
import { importEffects } from '../import-effects.ts';

/** Undoes or does again the newest step, which is one of an import. */
export function doStep({ direction, author }: JobParams['step'], { db: open }: JobPlace): JobResults['step'] {
  const db = open();
  db.exec('PRAGMA main.cache_size = -16000');
  const now = new Date(author.now);
  const applied = direction === 'undo' ? undoStep(db, now, importEffects) : redoStep(db, now, importEffects);
  return applied && { label: applied.step.label };
}
