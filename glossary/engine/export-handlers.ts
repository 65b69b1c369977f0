import { err } from '#shared/result.ts';
import { readArticle } from '#glossary/articles/list-articles.ts';
import { exportArticle } from '#glossary/export/export-article.ts';
import { exportKeySheet } from '#glossary/export/export-key-sheet.ts';
import { listSegments } from '#glossary/segments/read-segments.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { toLocalDay } from './local-day.ts';
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
  'exports.keySheet': (session, sheet, { signal }) =>
    exportKeySheet(sheet, toLocalDay(session.author().now), { fontsFolder: session.fontsFolder, signal }),
};
