import { err, ok, type Result } from '#shared/result.ts';
import { readArticleFile } from '#glossary/interchange/read-article-file.ts';
import { decodeText } from '#glossary/interchange/txt/decode-text.ts';
import { dutchRules } from '#glossary/segmentation/dutch-rules.ts';
import { englishRules } from '#glossary/segmentation/english-rules.ts';
import { listSentences, looksLikeHeading, type DocumentParagraph, type DocumentSentence } from './document.ts';
import { readParagraphs } from './unwrap-lines.ts';
import type { Side } from './word-keys.ts';

/** Why a file cannot be aligned. */
export type SideError = { readonly type: 'not-text'; readonly offset: number } | { readonly type: 'empty' };

/** The date that an article may begin with (`date 2021-08`) is no text. */
const datePrefix = /^\s{0,99}date\s{1,99}\d{4}-\d{2}(?:-\d{2})?(?=\s|$)/u;

/** Names of files with markup, which are read as articles are, without their tags. */
const markup = /\.(?:md|markdown|mdown|mkd|html?|xhtml)$/iu;

/** A file that is to be aligned. */
export interface SideFile {
  /** Tells what kind of file it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sentences of a file of any kind and in any encoding that articles come in. */
export function readSide(file: SideFile, side: Side): Result<readonly DocumentSentence[], SideError> {
  const paragraphs = markup.test(file.name) ? readMarkup(file) : readPlain(file);
  if (!paragraphs.ok) return paragraphs;
  const sentences = listSentences(paragraphs.value, side === 'nl' ? dutchRules : englishRules);
  return sentences.length === 0 ? err({ type: 'empty' }) : ok(sentences);
}

function readPlain({ bytes }: SideFile): Result<readonly DocumentParagraph[], SideError> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const paragraphs = readParagraphs(decoded.value.text.replace(datePrefix, ''));
  return ok(paragraphs.map((text) => ({ text, isHeading: looksLikeHeading(text) })));
}

function readMarkup({ name, bytes }: SideFile): Result<readonly DocumentParagraph[], SideError> {
  const read = readArticleFile(name, bytes);
  if (!read.ok) return read;
  return ok(
    read.value.paragraphs.map(({ text, kind }) => ({ text, isHeading: kind === 'heading' || looksLikeHeading(text) })),
  );
}
