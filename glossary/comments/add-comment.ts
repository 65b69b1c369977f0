import type { CommentAnchor } from '#shared/model/comment.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { SegmentId, ThreadId } from '#shared/model/ids.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { readThreadRow } from './read-comments.ts';
import { readArticleOf, recordComment, type CommentDone, type Commenter } from './write-comment.ts';

/** What is said about a segment. */
export interface NewThread {
  readonly segmentId: SegmentId;
  readonly text: string;
  /** Null where it is about the whole segment. */
  readonly anchor: CommentAnchor | null;
}

/** Begins a thread. One transaction and one undo step. */
export function addComment(
  db: WritableDb,
  { segmentId, text, anchor }: NewThread,
  by: Commenter,
): Result<CommentDone, FailureOfType<'segment-unknown' | 'comment-empty'>> {
  const id = parseId(segmentId);
  if (readArticleOf(db, id) === undefined) return err({ type: 'segment-unknown', segmentId });
  if (text.trim() === '') return err({ type: 'comment-empty' });
  const { value, changes } = recordComment(db, 'add-comment', id, by, (journal) => {
    const threadId = journal.insert('comment_thread', {
      segment_id: id,
      side: anchor?.side ?? null,
      quote_start: anchor?.start ?? null,
      quote: anchor?.quote ?? null,
    });
    journal.insert('comment', commentOf(threadId, text, by));
    return threadId;
  });
  return ok({ threadId: value, changes });
}

/** Answers in a thread; one that was resolved is open again. One transaction and one undo step. */
export function replyToComment(
  db: WritableDb,
  threadId: ThreadId,
  text: string,
  by: Commenter,
): Result<CommentDone, FailureOfType<'comment-unknown' | 'comment-empty'>> {
  const row = readThreadRow(db, parseId(threadId));
  if (!row) return err({ type: 'comment-unknown' });
  if (text.trim() === '') return err({ type: 'comment-empty' });
  const { changes } = recordComment(db, 'add-comment', row.segment_id, by, (journal) => {
    journal.insert('comment', commentOf(row.id, text, by));
    journal.update('comment_thread', row.id, { resolved_by: null, resolved_at: null });
  });
  return ok({ threadId: row.id, changes });
}

function commentOf(threadId: number, text: string, { name, now }: Commenter) {
  return { thread_id: threadId, text: text.trim(), made_by: name, made_at: now.toISOString(), edited_at: null };
}
