import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { Journal } from '#glossary/store/journal.ts';
import type { ThreadRow } from './comment-row.ts';

/** Where each side of a segment is parted, in UTF-16 units of the text before. */
export interface PartedAt {
  readonly source: number;
  readonly target: number;
}

/** What is said about a segment that goes on in another one is said about that. Inside a step. */
export function moveComments(db: ReadableDb, journal: Journal, from: number, to: number, after: PartedAt): void {
  for (const row of readThreadsOf(db, from)) {
    const start = row.side === null ? {} : { quote_start: (row.quote_start ?? 0) + after[row.side] };
    journal.update('comment_thread', row.id, { segment_id: to, ...start });
  }
}

/** What is said about words of the second half goes there; all else stays with the first. Inside a step. */
export function partComments(db: ReadableDb, journal: Journal, first: number, second: number, at: PartedAt): void {
  for (const { id, side, quote_start } of readThreadsOf(db, first)) {
    if (side === null || quote_start === null || quote_start < at[side]) continue;
    journal.update('comment_thread', id, { segment_id: second, quote_start: quote_start - at[side] });
  }
}

/** Takes all that is said about the segments of an article away, leaves first, so that the journal can bring it back. */
export function removeCommentsOf(db: ReadableDb, journal: Journal, articleId: number): void {
  const threads = db.all<{ id: number }>(
    sql`SELECT t.id FROM segment s JOIN comment_thread t ON t.segment_id = s.id WHERE s.article_id = :articleId`,
    { articleId },
  );
  for (const { id } of threads) {
    const comments = db.all<{ id: number }>(sql`SELECT id FROM comment WHERE thread_id = :id`, { id });
    for (const comment of comments) journal.delete('comment', comment.id);
    journal.delete('comment_thread', id);
  }
}

function readThreadsOf(db: ReadableDb, segmentId: number): readonly ThreadRow[] {
  return db.all<ThreadRow>(sql`SELECT * FROM comment_thread WHERE segment_id = :segmentId`, { segmentId });
}
