import type { FoundUnit, Hit } from './best-hits.ts';

/** A pair of texts that was found, with all of its units that were met. */
export interface PairHit extends Hit {
  /** Other units with the same texts, in no order: those whose score still counted when they were met. */
  readonly copies: readonly number[];
}

interface Pair {
  id: number;
  score: number;
  rank: number;
  readonly mark: number;
  readonly target: number;
  readonly copies: number[];
  /** Whether it is among the pairs or was dropped from them. */
  listed: boolean;
  /** Another pair whose hashes come to the same key. */
  readonly next: Pair | undefined;
}

/** The best pairs so far. Units of the same texts share a place, so that they keep no other pair out. */
export interface BestPairs {
  readonly limit: number;
  pairs: Pair[];
  readonly byKey: Map<number, Pair>;
  /** Score of the last pair that counted when the worst were last dropped. */
  least: number;
}

/** Pairs beyond twice the limit that may gather before the worst are dropped. */
const spare = 64;

/** Room for the best `limit` pairs. */
export function createBestPairs(limit: number): BestPairs {
  return { limit, pairs: [], byKey: new Map(), least: 0 };
}

/** Takes a unit in. Two pairs are one where the 64 bits of their hashes are the same. */
export function offerPair(best: BestPairs, unit: FoundUnit): void {
  const key = unit.mark ^ Math.imul(unit.target, 0x9e3779b1);
  const first = best.byKey.get(key);
  let pair = first;
  while (pair && (pair.mark !== unit.mark || pair.target !== unit.target)) pair = pair.next;
  if (pair) joinPair(pair, unit);
  else {
    pair = { ...unit, copies: [], listed: false, next: first };
    best.byKey.set(key, pair);
  }
  if (pair.listed || pair.score < best.least) return;
  pair.listed = true;
  best.pairs.push(pair);
  if (best.pairs.length >= 2 * best.limit + spare) dropWorst(best);
}

/** The pairs: highest score first, then highest rank, then newest id. */
export function listPairs({ limit, pairs }: BestPairs): PairHit[] {
  const best = [...pairs].sort(comparePairs).slice(0, limit);
  return best.map(({ id, score, copies }) => ({ id, score, copies }));
}

function joinPair(pair: Pair, unit: FoundUnit): void {
  const better = comparePairs(unit, pair) < 0;
  pair.copies.push(better ? pair.id : unit.id);
  if (!better) return;
  pair.id = unit.id;
  pair.score = unit.score;
  pair.rank = unit.rank;
}

function dropWorst(best: BestPairs): void {
  best.pairs.sort(comparePairs);
  for (const pair of best.pairs.splice(best.limit)) pair.listed = false;
  best.least = best.pairs.at(-1)?.score ?? 0;
}

type Ranked = Pick<FoundUnit, 'id' | 'score' | 'rank'>;

function comparePairs(a: Ranked, b: Ranked): number {
  return b.score - a.score || b.rank - a.rank || b.id - a.id;
}
