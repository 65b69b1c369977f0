import { isBreak, type CompiledRules } from './compile-rules.ts';

/** A sentence and the white space that follows it inside its paragraph. */
export interface Sentence {
  readonly text: string;
  readonly gap: string;
}

/**
 * Splits a paragraph into sentences. Texts and gaps put together give the paragraph back, exactly. A sentence can end only
 * before white space; white space at the start of the paragraph stays with the first sentence, so trim it before where it
 * does not matter.
 */
export function segmentParagraph(text: string, rules: CompiledRules): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const space = /\s+/gu;
  for (let match = space.exec(text); match !== null; match = space.exec(text)) {
    const gapStart = match.index;
    const gapEnd = gapStart + match[0].length;
    const ends = gapEnd === text.length || (gapStart > 0 && isBreak(text, gapStart, rules));
    if (!ends) continue;
    sentences.push({ text: text.slice(start, gapStart), gap: match[0] });
    start = gapEnd;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), gap: '' });
  return sentences;
}
