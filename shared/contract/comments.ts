import { z } from 'zod';
import type { CommentThread, PlacedThread } from '../model/comment.ts';
import { ids, method } from './method.ts';

const text = z.string().max(10_000);
const anchor = z.object({
  side: z.enum(['source', 'target']),
  start: z.number().int().min(0),
  quote: z.string().min(1).max(10_000),
});

/** Methods on comments. Each change is one undo step, durable when the call returns, and leaves the text as it is. */
export const commentsApi = {
  /** Threads in the order of the text, of one article or of all (null). */
  'comments.list': method<readonly PlacedThread[]>()(z.object({ articleId: ids.article.nullable() }), [
    'article-unknown',
  ]),
  /** Begins a thread about a segment, or about words of it. A locked segment may be commented on. */
  'comments.add': method<CommentThread>()(z.object({ segmentId: ids.segment, text, anchor: anchor.nullable() }), [
    'segment-unknown',
    'comment-empty',
  ]),
  /** Answers; a thread that was resolved is open again. */
  'comments.reply': method<CommentThread>()(z.object({ threadId: ids.thread, text }), [
    'comment-unknown',
    'comment-empty',
  ]),
  'comments.edit': method<CommentThread>()(z.object({ commentId: ids.comment, text }), [
    'comment-unknown',
    'comment-empty',
  ]),
  /** Takes one comment away, and with the last one its thread. */
  'comments.remove': method<null>()(z.object({ commentId: ids.comment }), ['comment-unknown']),
  /** Resolves a thread or opens it again. */
  'comments.resolve': method<CommentThread>()(z.object({ threadId: ids.thread, resolved: z.boolean() }), [
    'comment-unknown',
  ]),
};
