import type { Comment, CommentAnchor, CommentThread } from '#shared/model/comment.ts';
import type { CommentId, SegmentId, ThreadId } from '#shared/model/ids.ts';

/** A row of `comment_thread`. */
export interface ThreadRow {
  readonly id: number;
  readonly segment_id: number;
  readonly side: CommentAnchor['side'] | null;
  readonly quote_start: number | null;
  readonly quote: string | null;
  readonly resolved_by: string | null;
  /** Null while it is open. */
  readonly resolved_at: string | null;
}

/** A row of `comment`. */
export interface CommentRow {
  readonly id: number;
  readonly thread_id: number;
  readonly text: string;
  readonly made_by: string | null;
  readonly made_at: string;
  readonly edited_at: string | null;
}

/** The model behind a thread and its comments, which stand in their order. */
export function toThread(row: ThreadRow, comments: readonly CommentRow[]): CommentThread {
  const { side, quote, quote_start, resolved_by, resolved_at } = row;
  return {
    id: String(row.id) as ThreadId,
    segmentId: String(row.segment_id) as SegmentId,
    anchor: side !== null && quote !== null ? { side, quote, start: quote_start ?? 0 } : null,
    resolved: resolved_at === null ? null : { by: resolved_by, at: resolved_at },
    comments: comments.map(toComment),
  };
}

function toComment({ id, text, made_by, made_at, edited_at }: CommentRow): Comment {
  return { id: String(id) as CommentId, text, by: made_by, at: made_at, editedAt: edited_at };
}
