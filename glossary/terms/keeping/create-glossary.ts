import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { insertGlossary, listGlossaries } from '../glossaries.ts';

/** A new glossary, and what changed in the store. */
export interface CreatedGlossary {
  readonly id: number;
  readonly changes: readonly Change[];
}

/** Makes an empty glossary, below all the others in rank. */
export function createGlossary(
  db: WritableDb,
  name: string,
  now: Date,
): Result<CreatedGlossary, FailureOfType<'glossary-name-taken'>> {
  const rows = listGlossaries(db);
  if (rows.some((row) => row.name === name)) return err({ type: 'glossary-name-taken', name });
  const head = { label: 'create-glossary' as const, articleId: null, segmentId: null };
  const { value: id, changes } = recordStep(db, head, now, (journal) => insertGlossary(journal, name, rows, now));
  return ok({ id, changes });
}
