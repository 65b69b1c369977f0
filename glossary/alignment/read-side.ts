import { err, ok, type Result } from '#shared/result.ts';
import { decodeText } from '#glossary/interchange/txt/decode-text.ts';
import { dutchRules } from '#glossary/segmentation/dutch-rules.ts';
import { englishRules } from '#glossary/segmentation/english-rules.ts';
import { listSentences, looksLikeHeading, type DocumentSentence } from './document.ts';
import { readParagraphs } from './unwrap-lines.ts';
import type { Side } from './word-keys.ts';

/** Why a file cannot be aligned. */
export type SideError = { readonly type: 'not-text'; readonly offset: number } | { readonly type: 'empty' };

/** The date that an article may begin with (`date 2021-08`) is no text. */
const datePrefix = /^\s{0,99}date\s{1,99}\d{4}-\d{2}(?:-\d{2})?(?=\s|$)/u;

/** The sentences of a plain text in any encoding that articles come in. */
export function readSide(bytes: Uint8Array, side: Side): Result<readonly DocumentSentence[], SideError> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const paragraphs = readParagraphs(decoded.value.text.replace(datePrefix, ''));
  const sentences = listSentences(
    paragraphs.map((text) => ({ text, isHeading: looksLikeHeading(text) })),
    side === 'nl' ? dutchRules : englishRules,
  );
  return sentences.length === 0 ? err({ type: 'empty' }) : ok(sentences);
}
