import { normaliseText } from './normalise.ts';
import { stemDutch } from './stem-dutch.ts';
import { tokenise, type Token } from './tokenise.ts';

/** A text made ready for scoring; make it once and score it against many. */
export interface TokenisedText {
  /** The text in NFC: equal ones are identical texts. */
  readonly text: string;
  /** The tokens as they compare. */
  readonly folded: readonly string[];
  /**
   * What may stand in for a token at half the cost: words by their Dutch stem, all numbers alike. Tokens with no such
   * class have a key that no other token shares.
   */
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

/** Levenshtein distance over tokens, all costs doubled so that one half is 1. Gives up above `allowed`. */
function doubledDistance(query: TokenisedText, candidate: TokenisedText, allowed: number): number {
  const a = query.folded;
  const b = candidate.folded;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let aEnd = a.length;
  let bEnd = b.length;
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
  }
  if (2 * Math.abs(aEnd - bEnd) > allowed) return allowed + 1;
  const width = bEnd - start;
  const band = Math.floor(allowed / 2);
  const over = allowed + 1;
  let above = new Int32Array(width + 1).fill(over);
  let row = new Int32Array(width + 1).fill(over);
  for (let j = 0; j <= Math.min(width, band); j += 1) above[j] = 2 * j;
  for (let i = 1; i <= aEnd - start; i += 1) {
    const from = Math.max(0, i - band);
    const to = Math.min(width, i + band);
    let best = over;
    if (from > 0) row[from - 1] = over;
    for (let j = from; j <= to; j += 1) {
      let cost = over;
      if (j === 0) cost = 2 * i;
      else {
        const here = start + i - 1;
        const there = start + j - 1;
        const replace =
          a[here] === b[there] ? 0 : query.classes[here] === candidate.classes[there] ? 1 : 2;
        cost = Math.min(above[j - 1]! + replace, row[j - 1]! + 2, above[j]! + 2, over);
      }
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (to < width) row[to + 1] = over;
    if (best > allowed) return over;
    [above, row] = [row, above];
  }
  return above[width]!;
}
