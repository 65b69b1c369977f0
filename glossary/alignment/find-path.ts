import { beadKinds, beads, isGap, type Bead } from './beads.ts';
import { placeIn, type Corridor } from './corridor.ts';
import type { GapChances } from './gap-chances.ts';
import type { ScoreTable } from './score-beads.ts';

/** A bead of the best way through, with the chance that it is right given all other ways. */
export interface LikelyBead extends Bead {
  readonly chance: number;
}

/** What is believed before anything was read. */
export const usualGaps: GapChances = { open: 0.015, stay: 0.7 };

/** How often sentences of these two documents have no counterpart, from a way through them. */
export function learnGaps(path: readonly Bead[]): GapChances {
  const weight = { open: 150, stay: 12 };
  let [opened, linked, stayed, gaps] = [0, 0, 0, 0];
  for (const [at, { kind }] of path.entries()) {
    const before = path[at - 1];
    const isAfterGap = before !== undefined && isGap(before.kind);
    if (isAfterGap) gaps += 1;
    else linked += 1;
    if (isGap(kind) && isAfterGap) stayed += 1;
    if (isGap(kind) && !isAfterGap) opened += 1;
  }
  return {
    open: (opened + weight.open * usualGaps.open) / (linked + weight.open),
    stay: (stayed + weight.stay * usualGaps.stay) / (gaps + weight.stay),
  };
}

/** Scores are sums of evidence that is not independent: chances are taken from scores divided by this. */
const temper = 1.6;

/**
 * The best way through the corridor, and of each of its beads the chance that it is right: the share of all ways (weighed
 * by their scores) that go over it. A sentence is without counterpart wherever a way says so.
 */
export function findPath(corridor: Corridor, scores: ScoreTable, gaps: GapChances): readonly LikelyBead[] {
  const transit = transitOf(gaps);
  const path = walkBest(corridor, scores, transit);
  const chances = findChances(corridor, scores, transit);
  const alone = sumGaps(corridor, chances);
  return path.map((bead) => ({ ...bead, chance: Math.min(1, chanceOf(bead)) }));

  function chanceOf({ source, target, kind }: Bead): number {
    if (isGap(kind)) return (kind === 1 ? alone.source[source] : alone.target[target]) ?? 0;
    return chances[placeIn(corridor, source, target) * beadKinds + kind] ?? 0;
  }
}

/** For each sentence, the chance that it has no counterpart. */
function sumGaps(corridor: Corridor, chances: Float32Array) {
  const source = new Float64Array(corridor.low.length);
  const target = new Float64Array((corridor.high.at(-1) ?? 0) + 1);
  for (let row = 0; row < corridor.low.length; row += 1) {
    for (let column = corridor.low[row] ?? 0; column <= (corridor.high[row] ?? -1); column += 1) {
      const place = placeIn(corridor, row, column) * beadKinds;
      source[row] = (source[row] ?? 0) + (chances[place + 1] ?? 0);
      target[column] = (target[column] ?? 0) + (chances[place + 2] ?? 0);
    }
  }
  return { source, target };
}

/** Cost of a step (logarithm) from each of two states, after a link (0) and after a gap (1), to a link (0) or a gap (1). */
type Transit = readonly [readonly [number, number], readonly [number, number]];

function transitOf({ open, stay }: GapChances): Transit {
  return [
    [Math.log(1 - open), Math.log(open)],
    [Math.log(1 - stay), Math.log(stay)],
  ];
}

function walkBest(corridor: Corridor, scores: ScoreTable, transit: Transit): readonly Bead[] {
  const size = corridor.starts[corridor.low.length] ?? 0;
  const best = new Float64Array(size * 2).fill(-Infinity);
  // The kind of bead that led to each state, and the state it came from: kind × 2 + state.
  const came = new Uint8Array(size * 2);
  best[0] = 0;
  forEachBead(corridor, scores, (from, to, kind, score) => {
    const end = to * 2 + (isGap(kind) ? 1 : 0);
    for (let state = 0; state < 2; state += 1) {
      const total = (best[from * 2 + state] ?? -Infinity) + score + costOf(transit, state, kind);
      if (total > (best[end] ?? -Infinity)) {
        best[end] = total;
        came[end] = kind * 2 + state;
      }
    }
  });
  return traceBack(corridor, best, came);
}

function costOf(transit: Transit, state: number, kind: number): number {
  return transit[state === 1 ? 1 : 0][isGap(kind) ? 1 : 0];
}

function traceBack(corridor: Corridor, best: Float64Array, came: Uint8Array): readonly Bead[] {
  let source = corridor.low.length - 1;
  let target = corridor.high[source] ?? 0;
  const last = placeIn(corridor, source, target) * 2;
  let state = (best[last + 1] ?? -Infinity) > (best[last] ?? -Infinity) ? 1 : 0;
  const path: Bead[] = [];
  while (source > 0 || target > 0) {
    const step = came[placeIn(corridor, source, target) * 2 + state] ?? 0;
    const kind = step >> 1;
    source -= beads[kind]?.source ?? 1;
    target -= beads[kind]?.target ?? 1;
    state = step & 1;
    path.push({ source, target, kind });
  }
  return path.reverse();
}

/** Visits the beads in the order of their beginnings: whatever leads to a place comes before what leaves it. */
function forEachBead(
  corridor: Corridor,
  scores: ScoreTable,
  visit: (from: number, to: number, kind: number, score: number) => void,
): void {
  for (let row = 0; row < corridor.low.length; row += 1) {
    for (let column = corridor.low[row] ?? 0; column <= (corridor.high[row] ?? -1); column += 1) {
      const from = placeIn(corridor, row, column);
      for (let kind = 0; kind < beadKinds; kind += 1) {
        const score = scores[from * beadKinds + kind] ?? -Infinity;
        if (score === -Infinity) continue;
        const bead = beads[kind] ?? beads[0];
        visit(from, placeIn(corridor, row + bead.source, column + bead.target), kind, score);
      }
    }
  }
}

/** Chance of every bead, by the sums over all ways to its beginning and from its end. */
function findChances(corridor: Corridor, scores: ScoreTable, transit: Transit): Float32Array {
  const size = corridor.starts[corridor.low.length] ?? 0;
  const chances = new Float32Array(size * beadKinds);
  const before = sumWays(corridor, scores, transit, size);
  const after = sumWaysBack(corridor, scores, transit, size);
  const all = addLogs(after[0] ?? -Infinity, -Infinity);
  forEachBead(corridor, scores, (from, to, kind, score) => {
    const end = to * 2 + (isGap(kind) ? 1 : 0);
    let chance = 0;
    for (let state = 0; state < 2; state += 1) {
      const step = (score + costOf(transit, state, kind)) / temper;
      chance += Math.exp((before[from * 2 + state] ?? -Infinity) + step + (after[end] ?? -Infinity) - all);
    }
    chances[from * beadKinds + kind] = Number.isFinite(chance) ? Math.min(1, chance) : 0;
  });
  return chances;
}

function sumWays(corridor: Corridor, scores: ScoreTable, transit: Transit, size: number): Float64Array {
  const sums = new Float64Array(size * 2).fill(-Infinity);
  sums[0] = 0;
  forEachBead(corridor, scores, (from, to, kind, score) => {
    const end = to * 2 + (isGap(kind) ? 1 : 0);
    for (let state = 0; state < 2; state += 1) {
      const step = (score + costOf(transit, state, kind)) / temper;
      sums[end] = addLogs(sums[end] ?? -Infinity, (sums[from * 2 + state] ?? -Infinity) + step);
    }
  });
  return sums;
}

function sumWaysBack(corridor: Corridor, scores: ScoreTable, transit: Transit, size: number): Float64Array {
  const sums = new Float64Array(size * 2).fill(-Infinity);
  const rows = corridor.low.length;
  sums[size * 2 - 1] = 0;
  sums[size * 2 - 2] = 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = corridor.high[row] ?? -1; column >= (corridor.low[row] ?? 0); column -= 1) {
      const from = placeIn(corridor, row, column);
      for (let kind = 0; kind < beadKinds; kind += 1) {
        const score = scores[from * beadKinds + kind] ?? -Infinity;
        if (score === -Infinity) continue;
        const bead = beads[kind] ?? beads[0];
        const end = placeIn(corridor, row + bead.source, column + bead.target) * 2 + (isGap(kind) ? 1 : 0);
        for (let state = 0; state < 2; state += 1) {
          const step = (score + costOf(transit, state, kind)) / temper;
          sums[from * 2 + state] = addLogs(sums[from * 2 + state] ?? -Infinity, (sums[end] ?? -Infinity) + step);
        }
      }
    }
  }
  return sums;
}

function addLogs(one: number, other: number): number {
  const [high, low] = one > other ? [one, other] : [other, one];
  // Below this the smaller one no longer counts, and logarithms are dear.
  if (low < high - 25 || low === -Infinity) return high;
  return high + Math.log1p(Math.exp(low - high));
}
