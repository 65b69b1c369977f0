import { err } from '#shared/result.ts';
import { readArticle } from '#glossary/articles/list-articles.ts';
import { exportArticle } from '#glossary/export/export-article.ts';
import { listSegments } from '#glossary/segments/read-segments.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `exports.…`. */
export const exportHandlers: SessionHandlers<MethodsOf<'exports'>> = {
  'exports.create': (session, { articleId, format, language }, { signal }) => {
    const article = readArticle(session.db, parseId(articleId));
    if (!article) return err({ type: 'article-unknown', article: articleId });
    const segments = listSegments(session.db, parseId(articleId));
    const { name, now } = session.author();
    const material = {
      article,
      segments,
      terms: segments.map(({ source }) => session.terms.find(source)),
      producedOn: toLocalDay(now),
      language,
    };
    const author = name === null ? {} : { author: name };
    return exportArticle(material, format, { fontsFolder: session.fontsFolder, signal, ...author });
  },
};

/** The day where the user is, `YYYY-MM-DD`. */
function toLocalDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
