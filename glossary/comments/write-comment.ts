import type { UndoLabel } from '#shared/contract/segments.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import type { Change, Journal } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';

/** Who says something, and when. */
export interface Commenter {
  readonly name: string | null;
  readonly now: Date;
}

/** What a change of comments did. */
export interface CommentDone {
  readonly threadId: number;
  readonly changes: readonly Change[];
}

/** Does work on the comments of a segment as one undo step that leads back there. */
export function recordComment<T>(
  db: WritableDb,
  label: UndoLabel,
  segmentId: number,
  { now }: Commenter,
  work: (journal: Journal) => T,
): { readonly value: T; readonly changes: readonly Change[] } {
  return recordStep(db, { label, articleId: readArticleOf(db, segmentId) ?? null, segmentId }, now, work);
}

/** The article of a segment; undefined where there is no such segment. */
export function readArticleOf(db: ReadableDb, segmentId: number): number | undefined {
  return db.get<{ article_id: number }>(sql`SELECT article_id FROM segment WHERE id = :segmentId`, { segmentId })
    ?.article_id;
}
