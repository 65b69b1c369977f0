import type { AlignmentMoved } from '#shared/contract/alignment.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { invertEdit, type AlignmentEdit } from '#shared/model/alignment-edit.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { sql, transact, type WritableDb } from '#glossary/store/database.ts';
import { readHead } from './alignment-row.ts';
import { parseEdits, readStack } from './read-alignment.ts';

/** Why an alignment was not changed: it is gone, or another window was quicker. */
export type ChangeRefusal = FailureOfType<'alignment-unknown' | 'alignment-changed'>;

interface StepRow {
  readonly id: number;
  readonly edits: string;
}

/** Keeps edits that were made to version `version` as one step; durable when this returns. */
export function changeAlignment(
  db: WritableDb,
  id: number,
  version: number,
  edits: readonly AlignmentEdit[],
): Result<AlignmentMoved, ChangeRefusal> {
  return atVersion(db, id, version, () => {
    db.run(sql`DELETE FROM alignment_step WHERE alignment_id = :id AND undone = 1`, { id });
    db.run(sql`INSERT INTO alignment_step (alignment_id, edits) VALUES (:id, :edits)`, {
      id,
      edits: JSON.stringify(edits),
    });
    return {};
  });
}

/** The edits that a step back or forward comes to, in the order in which they are to be applied. */
export interface Stepped {
  readonly edits: readonly AlignmentEdit[];
}

/** Takes the newest step back. */
export function undoChange(
  db: WritableDb,
  id: number,
  version: number,
): Result<AlignmentMoved & Stepped, ChangeRefusal> {
  return atVersion(db, id, version, () => {
    const step = db.get<StepRow>(
      sql`SELECT id, edits FROM alignment_step WHERE alignment_id = :id AND undone = 0 ORDER BY id DESC LIMIT 1`,
      { id },
    );
    if (!step) return { edits: [] };
    markStep(db, step, 1);
    return { edits: parseEdits(step.edits).map(invertEdit).reverse() };
  });
}

/** Does the step again that was taken back last. */
export function redoChange(
  db: WritableDb,
  id: number,
  version: number,
): Result<AlignmentMoved & Stepped, ChangeRefusal> {
  return atVersion(db, id, version, () => {
    const step = db.get<StepRow>(
      sql`SELECT id, edits FROM alignment_step WHERE alignment_id = :id AND undone = 1 ORDER BY id LIMIT 1`,
      { id },
    );
    if (!step) return { edits: [] };
    markStep(db, step, 0);
    return { edits: parseEdits(step.edits) };
  });
}

function markStep(db: WritableDb, { id }: StepRow, undone: 0 | 1): void {
  db.run(sql`UPDATE alignment_step SET undone = :undone WHERE id = :id`, { id, undone });
}

function atVersion<T extends object>(
  db: WritableDb,
  id: number,
  version: number,
  work: () => T,
): Result<AlignmentMoved & T, ChangeRefusal> {
  return transact(db, () => {
    const head = readHead(db, id);
    if (!head) return err({ type: 'alignment-unknown' });
    if (head.version !== version) return err({ type: 'alignment-changed' });
    const done = work();
    db.run(sql`UPDATE alignment SET version = version + 1 WHERE id = :id`, { id });
    return ok({ ...done, version: version + 1, ...readStack(db, id) });
  });
}
