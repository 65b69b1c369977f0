/** Two sequences of tokens with their classes. */
export interface TokenSequence {
  readonly tokens: Int32Array;
  readonly classes: Int32Array;
  readonly count: number;
}

/**
 * Twice the distance of the design's match score, or `most` + 1 where it is larger than `most`: 2 for a token that is put in,
 * left out or replaced, 1 where the replacement has the same class.
 */
export function measureTokens(a: TokenSequence, b: TokenSequence, most: number): number {
  let start = 0;
  while (start < a.count && start < b.count && a.tokens[start] === b.tokens[start]) start += 1;
  let rows = a.count - start;
  let width = b.count - start;
  while (rows > 0 && width > 0 && a.tokens[start + rows - 1] === b.tokens[start + width - 1]) {
    rows -= 1;
    width -= 1;
  }
  if (2 * Math.abs(rows - width) > most) return most + 1;
  if (rows === 0 || width === 0) return 2 * Math.max(rows, width);
  return measureMiddle(a, b, { start, rows, width }, most);
}

let above = new Int32Array(64);
let here = new Int32Array(64);

/** What is left without the equal beginnings and ends. */
interface Middle {
  readonly start: number;
  readonly rows: number;
  readonly width: number;
}

function measureMiddle(a: TokenSequence, b: TokenSequence, { start, rows, width }: Middle, most: number): number {
  const over = most + 1;
  const band = most >> 1;
  if (above.length < width + 2) {
    above = new Int32Array(width * 2);
    here = new Int32Array(width * 2);
  }
  for (let j = 0; j <= width; j += 1) above[j] = j <= band ? 2 * j : over;
  for (let i = 1; i <= rows; i += 1) {
    const token = a.tokens[start + i - 1]!;
    const kind = a.classes[start + i - 1]!;
    const from = Math.max(1, i - band);
    const to = Math.min(width, i + band);
    here[from - 1] = from === 1 && i <= band ? 2 * i : over;
    let least = here[from - 1]!;
    for (let j = from; j <= to; j += 1) {
      const other = start + j - 1;
      const replace = token === b.tokens[other] ? 0 : kind === b.classes[other] ? 1 : 2;
      const cost = Math.min(above[j - 1]! + replace, here[j - 1]! + 2, above[j]! + 2, over);
      here[j] = cost;
      if (cost < least) least = cost;
    }
    if (to < width) here[to + 1] = over;
    if (least > most) return over;
    [above, here] = [here, above];
  }
  return above[width]!;
}
