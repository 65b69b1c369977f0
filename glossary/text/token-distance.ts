/** The two views of a text that the distance compares: tokens, and what may stand in for them at half the cost. */
export interface ComparableTokens {
  readonly folded: readonly string[];
  readonly classes: readonly string[];
}

/** What lies between the beginning and the end that two texts share; equal ends never cost anything. */
interface Span {
  readonly start: number;
  readonly length: number;
  readonly otherLength: number;
}

/**
 * Levenshtein distance over tokens with every cost doubled, so that a half is 1: insert and delete 2, replace 2, replace
 * by a token of the same class 1. Exact up to `allowed`; above it the answer is some number above `allowed`.
 */
export function doubledDistance(one: ComparableTokens, other: ComparableTokens, allowed: number): number {
  const span = findSpan(one.folded, other.folded);
  if (2 * Math.abs(span.length - span.otherLength) > allowed) return allowed + 1;
  if (span.length === 0 || span.otherLength === 0) return 2 * Math.max(span.length, span.otherLength);
  return bandedDistance(one, other, span, allowed);
}

function findSpan(one: readonly string[], other: readonly string[]): Span {
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start += 1;
  let shared = start;
  while (shared < shortest && one[one.length - 1 - shared + start] === other[other.length - 1 - shared + start])
    shared += 1;
  return { start, length: one.length - shared, otherLength: other.length - shared };
}

/** Row by row, and of each row only the cells that an allowed distance can pass through. */
function bandedDistance(one: ComparableTokens, other: ComparableTokens, span: Span, allowed: number): number {
  const width = span.otherLength;
  const band = allowed >> 1;
  const over = allowed + 1;
  let above = new Int32Array(width + 2).fill(over);
  let row = new Int32Array(width + 2).fill(over);
  for (let j = 0; j <= Math.min(width, band); j += 1) above[j] = 2 * j;
  for (let i = 1; i <= span.length; i += 1) {
    const from = Math.max(1, i - band);
    const to = Math.min(width, i + band);
    row[from - 1] = from === 1 && i <= band ? 2 * i : over;
    let best = row[from - 1] ?? over;
    for (let j = from; j <= to; j += 1) {
      const replaced = (above[j - 1] ?? over) + costOfReplacing(one, span.start + i - 1, other, span.start + j - 1);
      const cost = Math.min(replaced, (row[j - 1] ?? over) + 2, (above[j] ?? over) + 2, over);
      row[j] = cost;
      if (cost < best) best = cost;
    }
    row[to + 1] = over;
    if (best > allowed) return over;
    [above, row] = [row, above];
  }
  return above[width] ?? over;
}

function costOfReplacing(one: ComparableTokens, i: number, other: ComparableTokens, j: number): number {
  if (one.folded[i] === other.folded[j]) return 0;
  return one.classes[i] === other.classes[j] ? 1 : 2;
}
