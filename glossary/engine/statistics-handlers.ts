import type { Article } from '#shared/model/article.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { listArticles } from '#glossary/articles/list-articles.ts';
import { analyseMatches } from '#glossary/statistics/analyse-matches.ts';
import { exportBands } from '#glossary/statistics/export-bands.ts';
import { toLocalDay } from './local-day.ts';
import type { Session } from './session.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `statistics.…`. */
export const statisticsHandlers: SessionHandlers<MethodsOf<'statistics'>> = {
  'statistics.bands': async (session, params, context) => {
    const articles = chooseArticles(session, params.articleIds);
    if (!articles.ok) return articles;
    return analyseMatches(session.db, articles.value, params, { ...context, index: session.memory });
  },
  'statistics.export': async (session, { format, language, ...params }, context) => {
    const articles = chooseArticles(session, params.articleIds);
    if (!articles.ok) return articles;
    const tools = { ...context, index: session.memory };
    const report = await analyseMatches(session.db, articles.value, params, tools);
    if (!report.ok) return report;
    const { name, now } = session.author();
    const document = { report: report.value, language, producedOn: toLocalDay(now) };
    const author = name === null ? {} : { author: name };
    return exportBands(document, format, { fontsFolder: session.fontsFolder, signal: context.signal, ...author });
  },
};

/** The articles with these ids in the order of the list; null = all. */
function chooseArticles(
  { db }: Session,
  ids: readonly ArticleId[] | null,
): Result<readonly Article[], FailureOfType<'article-unknown'>> {
  const articles = listArticles(db);
  if (ids === null) return ok(articles);
  const unknown = ids.find((id) => !articles.some((article) => article.id === id));
  if (unknown !== undefined) return err({ type: 'article-unknown', article: unknown });
  return ok(articles.filter(({ id }) => ids.includes(id)));
}
