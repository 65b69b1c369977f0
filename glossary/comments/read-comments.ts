import type { CommentThread, PlacedThread } from '#shared/model/comment.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { groupRows } from '#glossary/store/group-rows.ts';
import { toThread, type CommentRow, type ThreadRow } from './comment-row.ts';

/** The row of a thread; undefined where there is none. */
export function readThreadRow(db: ReadableDb, id: number): ThreadRow | undefined {
  return db.get<ThreadRow>(sql`SELECT * FROM comment_thread WHERE id = :id`, { id });
}

/** The row of a comment; undefined where there is none. */
export function readCommentRow(db: ReadableDb, id: number): CommentRow | undefined {
  return db.get<CommentRow>(sql`SELECT * FROM comment WHERE id = :id`, { id });
}

/** Comments of a thread, oldest first. */
export function readCommentRows(db: ReadableDb, threadId: number): readonly CommentRow[] {
  return db.all<CommentRow>(sql`SELECT * FROM comment WHERE thread_id = :threadId ORDER BY id`, { threadId });
}

/** A thread with its comments; undefined where there is none. */
export function readThread(db: ReadableDb, id: number): CommentThread | undefined {
  const row = readThreadRow(db, id);
  return row && toThread(row, readCommentRows(db, id));
}

type PlacedRow = ThreadRow & {
  readonly article_id: number;
  readonly title: string;
  readonly position: number;
  readonly source: string;
  readonly target: string;
};

/** Threads in the order of the text, of one article or with null of all. Two queries, however many there are. */
export function listThreads(db: ReadableDb, articleId: number | null): readonly PlacedThread[] {
  // Threads are few: they are looked through rather than the segments.
  const rows = db.all<PlacedRow>(
    sql`SELECT t.*, s.article_id, a.title, s.position, s.source, s.target
        FROM comment_thread t CROSS JOIN segment s ON s.id = t.segment_id CROSS JOIN article a ON a.id = s.article_id
        WHERE :articleId IS NULL OR s.article_id = :articleId
        ORDER BY a.position, a.id, s.position, t.id`,
    { articleId },
  );
  if (rows.length === 0) return [];
  const comments = db.all<CommentRow>(
    sql`SELECT * FROM comment WHERE thread_id IN (SELECT value FROM json_each(:ids)) ORDER BY id`,
    { ids: JSON.stringify(rows.map(({ id }) => id)) },
  );
  const byThread = groupRows(comments, ({ thread_id }) => thread_id);
  return rows.map((row) => ({
    ...toThread(row, byThread.get(row.id) ?? []),
    articleId: String(row.article_id) as ArticleId,
    title: row.title,
    index: row.position,
    source: row.source,
    target: row.target,
  }));
}
