import { normaliseText } from './normalise.ts';
import { stemDutch } from './stem-dutch.ts';
import { doubledDistance, type ComparableTokens } from './token-distance.ts';
import { tokenise, type Token } from './tokenise.ts';

/** A text made ready for scoring; make it once and score it against many. */
export interface TokenisedText extends ComparableTokens {
  /** The text in NFC: equal ones are identical texts. */
  readonly text: string;
  /** The tokens as they compare, in order. */
  readonly folded: readonly string[];
  /** A class for each token: words by their Dutch stem, all numbers alike, any other token on its own. */
  readonly classes: readonly string[];
}

/** Makes a text ready for scoring. */
export function prepareText(text: string): TokenisedText {
  const tokens = tokenise(text);
  return {
    text: normaliseText(text),
    folded: tokens.map((token) => token.folded),
    classes: tokens.map(classOf),
  };
}

/** The class of one token, as {@link TokenisedText} has it: for an index that learns each token once. */
export function classOf(token: Pick<Token, 'kind' | 'folded'>): string {
  if (token.kind === 'number') return '#';
  return token.kind === 'word' ? `w${stemDutch(token.folded)}` : `p${token.folded}`;
}

/**
 * How alike two texts are, 0–100, as the design's "Match score" says. 100 is identical text, 99 the same tokens with another
 * case, quote style or spacing; nothing else is above 99. The context match (101) is the caller's to decide.
 */
export function scoreMatch(query: TokenisedText, candidate: TokenisedText): number {
  return scoreAtLeast(query, candidate, 0) ?? 0;
}

/** The score where it is `threshold` or more, else null; exact, and quicker the higher the threshold. */
export function scoreAtLeast(query: TokenisedText, candidate: TokenisedText, threshold: number): number | null {
  if (query.text === candidate.text) return threshold <= 100 ? 100 : null;
  const longest = Math.max(query.folded.length, candidate.folded.length);
  const allowed = largestDistance(longest, threshold);
  if (allowed < 0) return null;
  const distance = doubledDistance(query, candidate, allowed);
  if (distance > allowed) return null;
  const score = longest === 0 ? 99 : Math.floor((100 * (2 * longest - distance)) / (2 * longest));
  return Math.min(99, score);
}

/**
 * The highest score that two texts of these token counts can have: what a lookup may skip without reading the texts.
 * Says nothing of identical texts, which are 100.
 */
export function highestScore(tokens: number, otherTokens: number): number {
  const longest = Math.max(tokens, otherTokens);
  if (longest === 0) return 99;
  return Math.min(99, Math.floor((100 * Math.min(tokens, otherTokens)) / longest));
}

/** Largest doubled distance that still reaches the threshold; negative where none does. */
function largestDistance(longest: number, threshold: number): number {
  if (threshold > 99) return -1;
  return Math.floor((2 * longest * (100 - Math.max(0, threshold))) / 100);
}
