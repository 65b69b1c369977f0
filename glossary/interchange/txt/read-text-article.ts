import { err, ok, type Result } from '#shared/result.ts';
import { countWords } from '#glossary/text/count-words.ts';
import { classifyParagraphs } from './classify-paragraphs.ts';
import { decodeText } from './decode-text.ts';
import type { ReadArticle, ReadArticleError } from './read-article.ts';
import { splitLines } from './split-lines.ts';
import { titleOf } from './title-of.ts';

const datePrefix =
  /^\s{0,99}date\s{1,99}(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?:[^\S\r\n]{1,99}|(?![^\r\n]))/u;

/**
 * Reads a text file as an article: a leading `date 2021-08` is its date of publication and no text, every other line that
 * holds text is a paragraph of a kind. Nothing of the file is lost or changed.
 */
export function readTextArticle(bytes: Uint8Array): Result<ReadArticle, ReadArticleError> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text: original, encoding, guessed } = decoded.value;
  const { prefix, publishedOn } = readDate(original);
  const text = original.slice(prefix.length);
  const { lines, trail } = splitLines(text);
  if (lines.length === 0) return err({ type: 'empty' });
  const kinds = classifyParagraphs(lines.map((line) => line.text));
  const paragraphs = lines.map((line, index) => ({ kind: kinds[index] ?? 'body', text: line.text, lead: line.lead }));
  return ok({
    original,
    prefix,
    publishedOn,
    title: titleOf(paragraphs),
    encoding,
    encodingGuessed: guessed,
    paragraphs,
    trail,
    wordsIn: countWords(text),
    paragraphsIn: lines.length,
  });
}

/** A day that no calendar has is text like any other: nobody would find out what became of it. */
function readDate(original: string): { readonly prefix: string; readonly publishedOn: string | null } {
  const [prefix = '', date = ''] = datePrefix.exec(original) ?? [];
  const isReal = date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
  return date !== '' && isReal ? { prefix, publishedOn: date } : { prefix: '', publishedOn: null };
}
