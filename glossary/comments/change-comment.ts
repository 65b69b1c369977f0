import type { FailureOfType } from '#shared/model/failure.ts';
import type { CommentId, ThreadId } from '#shared/model/ids.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { readCommentRow, readCommentRows, readThreadRow } from './read-comments.ts';
import { recordComment, type CommentDone, type Commenter } from './write-comment.ts';

/** Why a comment is not changed. */
export type CommentGone = FailureOfType<'comment-unknown'>;

/** Puts the words of a comment right. Who said it, and when, stays. */
export function editComment(
  db: WritableDb,
  commentId: CommentId,
  text: string,
  by: Commenter,
): Result<CommentDone, FailureOfType<'comment-unknown' | 'comment-empty'>> {
  const found = findComment(db, commentId);
  if (!found) return err({ type: 'comment-unknown' });
  if (text.trim() === '') return err({ type: 'comment-empty' });
  const { row, thread } = found;
  if (row.text === text.trim()) return ok({ threadId: thread.id, changes: [] });
  const { changes } = recordComment(db, 'edit-comment', thread.segment_id, by, (journal) =>
    journal.update('comment', row.id, { text: text.trim(), edited_at: by.now.toISOString() }),
  );
  return ok({ threadId: thread.id, changes });
}

/** Takes a comment away, and with the last one its thread. */
export function removeComment(db: WritableDb, commentId: CommentId, by: Commenter): Result<CommentDone, CommentGone> {
  const found = findComment(db, commentId);
  if (!found) return err({ type: 'comment-unknown' });
  const { row, thread } = found;
  const isLast = readCommentRows(db, thread.id).length === 1;
  const { changes } = recordComment(db, 'delete-comment', thread.segment_id, by, (journal) => {
    journal.delete('comment', row.id);
    if (isLast) journal.delete('comment_thread', thread.id);
  });
  return ok({ threadId: thread.id, changes });
}

/** Resolves a thread or opens it again. */
export function resolveThread(
  db: WritableDb,
  threadId: ThreadId,
  resolved: boolean,
  by: Commenter,
): Result<CommentDone, CommentGone> {
  const row = readThreadRow(db, parseId(threadId));
  if (!row) return err({ type: 'comment-unknown' });
  if ((row.resolved_at !== null) === resolved) return ok({ threadId: row.id, changes: [] });
  const label = resolved ? 'resolve-comment' : 'reopen-comment';
  const { changes } = recordComment(db, label, row.segment_id, by, (journal) =>
    journal.update('comment_thread', row.id, {
      resolved_by: resolved ? by.name : null,
      resolved_at: resolved ? by.now.toISOString() : null,
    }),
  );
  return ok({ threadId: row.id, changes });
}

function findComment(db: WritableDb, commentId: CommentId) {
  const row = readCommentRow(db, parseId(commentId));
  const thread = row && readThreadRow(db, row.thread_id);
  return row && thread ? { row, thread } : null;
}
