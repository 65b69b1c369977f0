/** Which places of the target each place of the source is compared with: from `low` to `high`, both included. */
export interface Corridor {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Where the places of each row begin in an array that holds them all; one longer than the rows. */
  readonly starts: Int32Array;
}

/** Two sentences that surely belong together. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
}

/** Places beside the line between two anchors that are looked at too. */
const margin = 8;
/** Widest the corridor gets where there are no anchors for long. */
const widest = 400;

/**
 * The corridor through anchors, which rise on both sides: between two anchors everything is possible, unless they lie so
 * far apart that only a broad band between them can be looked at. Sizes count sentences.
 */
export function layCorridor(sources: number, targets: number, anchors: readonly Anchor[]): Corridor {
  const low = new Int32Array(sources + 1);
  const high = new Int32Array(sources + 1);
  const posts = [{ source: 0, target: 0 }, ...anchors, { source: sources, target: targets }];
  for (const [at, post] of posts.entries()) {
    const next = posts[at + 1];
    if (next) layStretch(low, high, post, next);
  }
  low[0] = 0;
  high[sources] = targets;
  return tidy(low, high, targets);
}

function layStretch(low: Int32Array, high: Int32Array, from: Anchor, to: Anchor): void {
  const rows = Math.max(1, to.source - from.source);
  const isNarrow = to.target - from.target <= widest || rows <= margin;
  for (let row = from.source; row <= to.source; row += 1) {
    const middle = from.target + ((to.target - from.target) * (row - from.source)) / rows;
    const [bottom, top] = isNarrow
      ? [from.target - margin, to.target + margin]
      : [Math.max(from.target - margin, middle - widest), Math.min(to.target + margin, middle + widest)];
    low[row] = row === from.source && row > 0 ? Math.min(low[row] ?? 0, bottom) : bottom;
    high[row] = Math.max(row === from.source ? (high[row] ?? 0) : 0, top);
  }
}

/** Both edges only rise, so that there is a way through, and stay inside. */
function tidy(low: Int32Array, high: Int32Array, targets: number): Corridor {
  const rows = low.length;
  for (let row = rows - 2; row >= 0; row -= 1) low[row] = Math.min(low[row] ?? 0, low[row + 1] ?? 0);
  for (let row = 1; row < rows; row += 1) high[row] = Math.max(high[row] ?? 0, high[row - 1] ?? 0);
  const starts = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row += 1) {
    low[row] = Math.max(0, low[row] ?? 0);
    high[row] = Math.min(targets, high[row] ?? 0);
    starts[row + 1] = (starts[row] ?? 0) + (high[row] ?? 0) - (low[row] ?? 0) + 1;
  }
  return { low, high, starts };
}

/** The place of (row, column) in an array over the corridor; -1 outside. */
export function placeIn({ low, high, starts }: Corridor, row: number, column: number): number {
  if (row < 0 || row >= low.length) return -1;
  const bottom = low[row] ?? 0;
  return column < bottom || column > (high[row] ?? -1) ? -1 : (starts[row] ?? 0) + column - bottom;
}
