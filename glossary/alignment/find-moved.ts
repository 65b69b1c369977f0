import { beads, isGap } from './beads.ts';
import { layCorridor } from './corridor.ts';
import { listCandidates } from './find-anchors.ts';
import { findPath, type LikelyBead } from './find-path.ts';
import { scoreBeads, type Belief, type ReadySide, type Rest } from './score-beads.ts';

/** Neighbouring sentences of one side that found no counterpart. */
interface Run {
  readonly from: number;
  readonly count: number;
}

/** Sentences that stand elsewhere are rarer than their words make them look. */
const leastChance = 0.8;
/** Least that the rarer words of two runs must share. */
const leastWeight = 0.6;
/** Longer runs are not compared in full: a chapter, at most. */
const longest = 1500;

/** A translation is not taken apart into more pieces than this. */
const mostRounds = 8;

/**
 * Finds text that stands elsewhere in the translation. The best way through both documents never goes back, so such text
 * has no counterpart on it: what is left over on both sides is aligned by itself, and put in place of the gaps it left.
 * Null where `rest` said stop.
 */
export async function placeMoved(
  source: ReadySide,
  target: ReadySide,
  belief: Belief,
  path: readonly LikelyBead[],
  rest: Rest,
): Promise<readonly LikelyBead[] | null> {
  let placed = path;
  for (let round = 0; round < mostRounds; round += 1) {
    const moved = await findMoved(source, target, belief, placed, rest);
    if (moved === null) return null;
    if (moved.length === 0) break;
    placed = putMoved(placed, moved);
  }
  return placed;
}

async function findMoved(
  source: ReadySide,
  target: ReadySide,
  belief: Belief,
  path: readonly LikelyBead[],
  rest: Rest,
): Promise<readonly LikelyBead[] | null> {
  const moved: LikelyBead[] = [];
  for (const [one, other] of matchRuns(source, target, belief, listRuns(path, 1), listRuns(path, 2))) {
    const [left, right] = [cutSide(source, one), cutSide(target, other)];
    const corridor = layCorridor(one.count, other.count, []);
    const scores = await scoreBeads(left, right, corridor, shiftBelief(belief, one.from, other), rest);
    if (!scores) return null;
    for (const bead of findPath(corridor, scores, belief.gaps)) {
      if (isGap(bead.kind) || bead.chance < leastChance) continue;
      moved.push({ ...bead, source: bead.source + one.from, target: bead.target + other.from });
    }
  }
  return moved;
}

/** Runs of beads of one kind of gap that follow each other without anything between. */
function listRuns(path: readonly LikelyBead[], kind: 1 | 2): readonly Run[] {
  const runs: Run[] = [];
  for (const bead of path) {
    if (bead.kind !== kind) continue;
    const number = kind === 1 ? bead.source : bead.target;
    const last = runs.at(-1);
    if (last && last.from + last.count === number && last.count < longest) {
      runs[runs.length - 1] = { from: last.from, count: last.count + 1 };
    } else runs.push({ from: number, count: 1 });
  }
  return runs;
}

/** Runs that share rare words, each with the one it shares most with. */
function matchRuns(
  source: ReadySide,
  target: ReadySide,
  { lexicon }: Belief,
  sources: readonly Run[],
  targets: readonly Run[],
): readonly (readonly [Run, Run])[] {
  if (sources.length === 0 || targets.length === 0) return [];
  const [ofSource, ofTarget] = [numberRuns(sources), numberRuns(targets)];
  const shared = new Map<string, { readonly pair: readonly [Run, Run]; weight: number }>();
  const only = { source: (at: number) => ofSource.has(at), target: (at: number) => ofTarget.has(at) };
  for (const candidate of listCandidates(source.words, target.words, lexicon, only)) {
    const [one, other] = [ofSource.get(candidate.source), ofTarget.get(candidate.target)];
    if (!one || !other) continue;
    const name = `${one.from} ${other.from}`;
    const known = shared.get(name) ?? { pair: [one, other] as const, weight: 0 };
    known.weight += candidate.weight;
    shared.set(name, known);
  }
  return takeDisjoint([...shared.values()].sort((a, b) => b.weight - a.weight));
}

function numberRuns(runs: readonly Run[]): ReadonlyMap<number, Run> {
  return new Map(runs.flatMap((run) => Array.from({ length: run.count }, (_, at) => [run.from + at, run] as const)));
}

function takeDisjoint(
  sorted: readonly { readonly pair: readonly [Run, Run]; readonly weight: number }[],
): readonly (readonly [Run, Run])[] {
  const taken = new Set<Run>();
  return sorted.flatMap(({ pair, weight }) => {
    if (weight < leastWeight || pair.some((run) => taken.has(run))) return [];
    pair.forEach((run) => taken.add(run));
    return [pair];
  });
}

function cutSide(side: ReadySide, { from, count }: Run): ReadySide {
  const to = from + count;
  return {
    sentences: side.sentences.slice(from, to),
    words: { ...side.words, texts: side.words.texts.slice(from, to) },
    lengths: side.lengths.slice(from, to),
    edges: { opens: side.edges.opens.slice(from, to), closes: side.edges.closes.slice(from, to) },
  };
}

function shiftBelief(belief: Belief, from: number, { from: column, count }: Run): Belief {
  return {
    ...belief,
    lengths: { ...belief.lengths, anyway: belief.lengths.anyway.slice(column, column + count) },
    known: (row, other) => belief.known(row + from, other + column),
  };
}

function putMoved(path: readonly LikelyBead[], moved: readonly LikelyBead[]): readonly LikelyBead[] {
  const bySource = new Map(moved.map((bead) => [bead.source, bead]));
  const gone = { source: new Set<number>(), target: new Set<number>() };
  for (const { source, target, kind } of moved) {
    const bead = beads[kind] ?? beads[0];
    for (let at = 0; at < bead.source; at += 1) gone.source.add(source + at);
    for (let at = 0; at < bead.target; at += 1) gone.target.add(target + at);
  }
  return path.flatMap((bead) => {
    if (bead.kind === 2) return gone.target.has(bead.target) ? [] : [bead];
    if (bead.kind !== 1) return [bead];
    return bySource.get(bead.source) ?? (gone.source.has(bead.source) ? [] : [bead]);
  });
}
