import { foldText } from '#glossary/text/normalise.ts';
import { stemDutch } from '#glossary/text/stem-dutch.ts';
import { stemEnglish } from '#glossary/text/stem-english.ts';

/** Dutch or English. */
export type Side = 'source' | 'target';

const word = /^[\p{L}\p{M}']+$/u;

/** The key that the forms of a word share on its side; null for what has no forms (numbers, marks). */
export function stemWord(side: Side, raw: string): string | null {
  if (!word.test(raw)) return null;
  const lower = foldText(raw);
  return side === 'source' ? stemDutch(lower) : stemEnglish(lower);
}
