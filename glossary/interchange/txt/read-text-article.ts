import { err, ok, type Result } from '#shared/result.ts';
import type { ParagraphKind } from '#shared/model/article.ts';
import { countWords } from '#glossary/text/count-words.ts';
import type { ReadArticle, ReadArticleError, ReadParagraph } from './read-article.ts';

/** Reads a text file as an article: a line with text is a paragraph, a leading `date 2021-08` is its date. */
export function readTextArticle(bytes: Uint8Array): Result<ReadArticle, ReadArticleError> {
  const whole = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const date = /^\s*date\s+(\d{4}-\d{2}(?:-\d{2})?)(?:[^\S\r\n]+|$)/u.exec(whole);
  const text = whole.slice(date?.[0].length ?? 0);
  const paragraphs: ReadParagraph[] = [];
  let end = 0;
  for (const line of text.matchAll(/\S(?:[^\r\n]*\S)?/gu)) {
    const kind: ParagraphKind = line[0].length < 90 && !/[.!?…”’"')]$/u.test(line[0]) ? 'heading' : 'body';
    paragraphs.push({ kind, text: line[0], lead: text.slice(end, line.index) });
    end = line.index + line[0].length;
  }
  const [first] = paragraphs;
  if (first === undefined) return err({ type: 'empty' });
  return ok({
    publishedOn: date?.[1] ?? null,
    title: first.text.slice(0, 80),
    encoding: 'utf-8',
    encodingGuessed: false,
    paragraphs,
    trail: text.slice(end),
    wordsIn: countWords(text),
    paragraphsIn: paragraphs.length,
  });
}
