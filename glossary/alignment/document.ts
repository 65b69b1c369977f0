import { segmentParagraph } from '#glossary/segmentation/segment-paragraph.ts';
import type { CompiledRules } from '#glossary/segmentation/compile-rules.ts';

/** One paragraph of a document that is to be aligned. */
export interface DocumentParagraph {
  readonly text: string;
  readonly isHeading: boolean;
}

/** One sentence of a document, with its place in it. */
export interface DocumentSentence {
  readonly text: string;
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
  readonly isHeading: boolean;
}

/** Splits paragraphs into the sentences that are aligned, in order. */
export function listSentences(
  paragraphs: readonly DocumentParagraph[],
  rules: CompiledRules,
): readonly DocumentSentence[] {
  return paragraphs.flatMap(({ text, isHeading }, paragraph) =>
    segmentParagraph(text.trim(), rules)
      .map((sentence) => sentence.text.trim())
      .filter((sentence) => sentence !== '')
      .map((sentence) => ({ text: sentence, paragraph, isHeading })),
  );
}

const longestHeading = 120;

/** Whether a paragraph looks like a heading, in either language: short, and not closed as a sentence is. */
export function looksLikeHeading(text: string): boolean {
  return text.length <= longestHeading && !/[.!…:;,”"’)\]]\s*$/u.test(text) && /\p{L}/u.test(text);
}
