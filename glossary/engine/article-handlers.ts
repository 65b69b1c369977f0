import { err, ok } from '#shared/result.ts';
import { importArticle } from '#glossary/articles/import-article.ts';
import { leaveOut } from '#glossary/articles/leave-out.ts';
import { listArticles, readArticle } from '#glossary/articles/list-articles.ts';
import { removeArticle } from '#glossary/articles/remove-article.ts';
import { listSegments } from '#glossary/segments/read-segments.ts';
import { readSegmentColumns } from '#glossary/segments/read-segment-columns.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { saveFact } from '#glossary/store/settings.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `articles.…`. */
export const articleHandlers: SessionHandlers<MethodsOf<'articles'>> = {
  'articles.list': ({ db }) => ok(listArticles(db)),
  'articles.open': ({ db }, { articleId }) => {
    const article = readArticle(db, parseId(articleId));
    if (!article) return err({ type: 'article-unknown', article: articleId });
    return ok({ article, segments: listSegments(db, parseId(articleId)) });
  },
  'articles.openColumns': ({ db }, { articleId }) => {
    const article = readArticle(db, parseId(articleId));
    if (!article) return err({ type: 'article-unknown', article: articleId });
    return ok({ article, segments: readSegmentColumns(db, parseId(articleId)) });
  },
  'articles.import': (session, { path, bytes }) => {
    const imported = importArticle(session.db, path, bytes, session.author().now);
    if (!imported.ok) return imported;
    saveFact(session.db, 'sample', 'no');
    session.publish([], { articles: true });
    return imported;
  },
  'articles.leaveOut': (session, { articleId, kinds }) => {
    const changed = leaveOut(session.db, articleId, kinds, session.author().now);
    if (!changed.ok) return changed;
    session.publish(changed.value);
    const article = readArticle(session.db, parseId(articleId));
    return article ? ok(article) : err({ type: 'article-unknown', article: articleId });
  },
  'articles.remove': (session, { articleId }) => {
    const removed = removeArticle(session.db, articleId, session.author().now);
    if (!removed.ok) return removed;
    saveFact(session.db, 'sample', 'no');
    session.publish(removed.value);
    return ok(null);
  },
};
