import { dutchRules } from '#glossary/segmentation/dutch-rules.ts';
import { segmentParagraph } from '#glossary/segmentation/segment-paragraph.ts';
import type { CandidateText } from './gather-candidates.ts';

/** A line that is one sentence of no more than this, without a mark at its end, is a heading. */
const longestHeading = 80;

/** The sentences of a plain text: every line is a paragraph. */
export function splitText(text: string): readonly CandidateText[] {
  return text.split(/\r\n|\r|\n/u).flatMap((line) => {
    const trimmed = line.trim();
    if (trimmed === '') return [];
    const sentences = segmentParagraph(trimmed, dutchRules);
    const isHeading = sentences.length === 1 && trimmed.length <= longestHeading && !/[.!?:;,…]$/u.test(trimmed);
    return sentences.map(({ text: source }) => ({ article: 0, isHeading, source }));
  });
}
