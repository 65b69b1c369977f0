import type { Alignment, AlignmentRow } from '#shared/model/alignment.ts';
import { applyEdit, type AlignmentEdit } from '#shared/model/alignment-edit.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { readHead, toSummary } from './alignment-row.ts';

/** An alignment with its rows as they are now, or nothing where there is none. */
export function readAlignment(db: ReadableDb, id: number): Alignment | undefined {
  const head = readHead(db, id);
  const row = db.get<{ content: string }>(sql`SELECT content FROM alignment WHERE id = :id`, { id });
  if (!head || !row) return undefined;
  const steps = db.all<{ edits: string }>(
    sql`SELECT edits FROM alignment_step WHERE alignment_id = :id AND undone = 0 ORDER BY id`,
    { id },
  );
  const made = JSON.parse(row.content) as readonly AlignmentRow[];
  const content = steps.reduce((rows, { edits }) => parseEdits(edits).reduce(applyEdit, rows), made);
  return { ...toSummary(head), content, version: head.version, ...readStack(db, id) };
}

/** Whether there is a step to take back, and one to do again. */
export function readStack(db: ReadableDb, id: number): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const has = (undone: 0 | 1) =>
    db.get(sql`SELECT 1 FROM alignment_step WHERE alignment_id = :id AND undone = :undone LIMIT 1`, { id, undone }) !==
    undefined;
  return { canUndo: has(0), canRedo: has(1) };
}

/** The edits of a step as they are stored. */
export function parseEdits(edits: string): readonly AlignmentEdit[] {
  return JSON.parse(edits) as readonly AlignmentEdit[];
}
