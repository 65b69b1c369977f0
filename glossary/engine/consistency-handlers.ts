import { err, ok } from '#shared/result.ts';
import { readArticleRow } from '#glossary/articles/list-articles.ts';
import { findInconsistencies } from '#glossary/consistency/find-inconsistencies.ts';
import { ignoreInconsistency } from '#glossary/consistency/ignore-inconsistency.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `consistency.…`. */
export const consistencyHandlers: SessionHandlers<MethodsOf<'consistency'>> = {
  'consistency.find': ({ db, terms }, { articleId }, { signal, progress }) => {
    const id = articleId === null ? null : parseId(articleId);
    if (id !== null && !readArticleRow(db, id)) return err({ type: 'article-unknown', article: articleId ?? '' });
    return findInconsistencies(db, id, { terms, signal, progress });
  },
  'consistency.ignore': (session, { key, ignored }) => {
    session.publish(ignoreInconsistency(session.db, key, ignored, session.author()));
    return ok(null);
  },
};
