import { err, ok, type Result } from '#shared/result.ts';
import { decodeText } from '../txt/decode-text.ts';
import type { ReadArticle, ReadArticleError } from '../txt/read-article.ts';
import { toRichArticle } from '../rich/to-rich-article.ts';
import { listBlocks } from './list-blocks.ts';
import { readInline } from './read-inline.ts';
import { labelOf } from './read-link.ts';

const definition = /^[ \t>]{0,8}\[([^\]^][^\]]{0,200})\]:[ \t]*<?(\S+?)>?(?:[ \t]|$)/gmu;

/** Reads Markdown as an article: formatting, links and notes are tags, everything else that is no words stays in the file. */
export function readMarkdownArticle(bytes: Uint8Array): Result<ReadArticle, ReadArticleError> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  const references = new Map(
    [...text.matchAll(definition)].map(([, label = '', address = '']) => [labelOf(label), address]),
  );
  const { blocks, trail } = listBlocks(text);
  const paragraphs = blocks.map(({ kind, lead, text: words }) => ({
    isHeading: kind === 'heading',
    lead,
    pieces: readInline(words, references),
  }));
  const article = toRichArticle(decoded.value, paragraphs, trail);
  return article ? ok(article) : err({ type: 'empty' });
}
