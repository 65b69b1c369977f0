import { countWords } from '#glossary/text/count-words.ts';
import { classifyParagraphs } from '../txt/classify-paragraphs.ts';
import type { DecodedText } from '../txt/decode-text.ts';
import type { ReadArticle, ReadParagraph } from '../txt/read-article.ts';
import { titleOf } from '../txt/title-of.ts';
import { wordsOf, type Piece } from './piece.ts';

/** A paragraph of a file that says by its markup what it is. */
export interface RichParagraph {
  readonly isHeading: boolean;
  readonly lead: string;
  readonly pieces: readonly Piece[];
}

/** The article that a file with markup holds; null where it has no words. */
export function toRichArticle(
  { text: original, encoding, guessed }: DecodedText,
  found: readonly RichParagraph[],
  trail: string,
): ReadArticle | null {
  const { kept, rest } = keepThoseWithWords(found, trail);
  if (kept.length === 0) return null;
  const kinds = classifyParagraphs(kept.map(({ text }) => text));
  const hasHeadings = kept.some(({ isHeading }) => isHeading);
  const paragraphs = kept.map(({ isHeading, ...paragraph }, index): ReadParagraph => {
    const kind = kinds[index] ?? 'body';
    // Where the file has headings of its own, a short line is none.
    const isNone = hasHeadings && kind === 'heading' && !isHeading;
    return { ...paragraph, kind: isHeading && kind === 'body' ? 'heading' : isNone ? 'body' : kind };
  });
  return {
    original,
    prefix: '',
    publishedOn: null,
    title: titleOf(paragraphs),
    encoding,
    encodingGuessed: guessed,
    paragraphs,
    trail: rest,
    wordsIn: paragraphs.reduce((sum, { text }) => sum + countWords(text), 0),
    paragraphsIn: paragraphs.length,
  };
}

type Kept = Omit<ReadParagraph, 'kind'> & { readonly isHeading: boolean };

/** A paragraph of nothing but tags is part of what stands before the next one. */
function keepThoseWithWords(found: readonly RichParagraph[], trail: string) {
  const kept: Kept[] = [];
  let lead = '';
  for (const { isHeading, lead: own, pieces } of found) {
    const text = wordsOf(pieces);
    lead += own;
    if (/[\p{L}\p{N}]/u.test(text)) {
      kept.push({ isHeading, lead, text, pieces });
      lead = '';
    } else lead += pieces.map(({ raw }) => raw).join('');
  }
  return { kept, rest: lead + trail };
}
