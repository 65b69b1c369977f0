import type { CommentThread } from '#shared/model/comment.ts';
import type { Failure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { readArticleRow } from '#glossary/articles/list-articles.ts';
import { addComment, replyToComment } from '#glossary/comments/add-comment.ts';
import { editComment, removeComment, resolveThread } from '#glossary/comments/change-comment.ts';
import { listThreads, readThread } from '#glossary/comments/read-comments.ts';
import type { CommentDone } from '#glossary/comments/write-comment.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';
import type { Session } from './session.ts';

/** Handlers of `comments.…`. */
export const commentHandlers: SessionHandlers<MethodsOf<'comments'>> = {
  'comments.list': ({ db }, { articleId }) => {
    const id = articleId === null ? null : parseId(articleId);
    if (id !== null && !readArticleRow(db, id)) return err({ type: 'article-unknown', article: articleId ?? '' });
    return ok(listThreads(db, id));
  },
  'comments.add': (session, thread) => answer(session, addComment(session.db, thread, session.author())),
  'comments.reply': (session, { threadId, text }) =>
    answer(session, replyToComment(session.db, threadId, text, session.author())),
  'comments.edit': (session, { commentId, text }) =>
    answer(session, editComment(session.db, commentId, text, session.author())),
  'comments.remove': (session, { commentId }) => {
    const done = removeComment(session.db, commentId, session.author());
    if (!done.ok) return done;
    session.publish(done.value.changes);
    return ok(null);
  },
  'comments.resolve': (session, { threadId, resolved }) =>
    answer(session, resolveThread(session.db, threadId, resolved, session.author())),
};

/** Tells the pages and gives the thread as it is now. */
function answer<E extends Failure>(session: Session, done: Result<CommentDone, E>): Result<CommentThread, E> {
  if (!done.ok) return done;
  session.publish(done.value.changes);
  const thread = readThread(session.db, done.value.threadId);
  if (!thread) throw new Error(`thread ${done.value.threadId} is gone`);
  return ok(thread);
}
