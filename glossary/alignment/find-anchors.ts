import type { Anchor } from './corridor.ts';
import type { WordTexts } from './index-words.ts';
import type { Lexicon } from './lexicon.ts';

/** Two sentences and how much they share. */
export interface Weighed extends Anchor {
  readonly weight: number;
}

/** Words in more sentences than this share of all tell nothing about the place, nor do those in very many. */
const commonShare = 0.02;
const alwaysRare = 8;
const neverRare = 60;
/** Less shared weight than this, for its length, is chance. */
const leastWeight = 0.25;
/** Targets of one sentence that may become its anchor. */
const candidates = 3;
/** Two anchors bear each other out when they are this near, and as near on one side as on the other. */
const near = 10;
const slack = 4;

/**
 * Sentences that surely belong together, rising on both sides: by the rarer words whose rendering is known. The best chain
 * of them wins, and what no neighbour bears out is left out. Time grows with the words, not with sentences × sentences.
 */
export function findAnchors(source: WordTexts, target: WordTexts, lexicon: Lexicon): readonly Anchor[] {
  return keepBorneOut(chainBest(listCandidates(source, target, lexicon, null)));
}

/** Which sentences are looked at. */
interface Only {
  readonly source: (number: number) => boolean;
  readonly target: (number: number) => boolean;
}

/** For each source sentence the few targets that share most of its rarer words, by weight for their length. */
export function listCandidates(
  source: WordTexts,
  target: WordTexts,
  lexicon: Lexicon,
  only: Only | null,
): readonly Weighed[] {
  const postings = listPostings(target);
  const most = Math.max(alwaysRare, Math.min(neverRare, commonShare * target.texts.length));
  const sums = new Float64Array(target.texts.length);
  return source.texts.flatMap((words, number) => {
    if (only && !only.source(number)) return [];
    const met: number[] = [];
    for (const word of new Set(words)) {
      const renderings = lexicon[word];
      if (!renderings) continue;
      for (const [at, rendering] of renderings.targets.entries()) {
        const places = postings[rendering] ?? [];
        if (places.length > most) continue;
        const gain = Math.log1p((renderings.ratios[at] ?? 0) / 20);
        for (const place of places) {
          if (only && !only.target(place)) continue;
          if (sums[place] === 0) met.push(place);
          sums[place] = (sums[place] ?? 0) + gain;
        }
      }
    }
    return takeBest(sums, met, number, words.length, target);
  });
}

function listPostings({ texts, vocabulary }: WordTexts): readonly (readonly number[])[] {
  const postings = Array.from({ length: vocabulary.keys.length }, (): number[] => []);
  for (const [number, words] of texts.entries()) for (const word of new Set(words)) postings[word]?.push(number);
  return postings;
}

/** The few best targets of a sentence, long sentences not preferred; clears the sums for the next. */
function takeBest(
  sums: Float64Array,
  met: readonly number[],
  source: number,
  length: number,
  target: WordTexts,
): readonly Weighed[] {
  const best: Weighed[] = [];
  for (const place of met) {
    const weight = (sums[place] ?? 0) / Math.sqrt((length + 3) * ((target.texts[place]?.length ?? 0) + 3));
    sums[place] = 0;
    if (weight <= leastWeight || weight <= (best[candidates - 1]?.weight ?? 0)) continue;
    const at = best.findIndex((other) => other.weight < weight);
    best.splice(at < 0 ? best.length : at, 0, { source, target: place, weight });
    best.length = Math.min(best.length, candidates);
  }
  return best;
}

/** The chain that rises on both sides and weighs most: a Fenwick tree holds the best chain that ends at or below a target. */
function chainBest(candidates: readonly Weighed[]): readonly Anchor[] {
  const size = 2 + candidates.reduce((most, { target }) => Math.max(most, target), 0);
  const best = new Float64Array(size + 1);
  const ends = new Int32Array(size + 1).fill(-1);
  const before = new Int32Array(candidates.length).fill(-1);
  const ordered = [...candidates].sort((a, b) => a.source - b.source || b.target - a.target);
  let [top, last] = [0, -1];
  for (const [number, { target, weight }] of ordered.entries()) {
    let [sum, end] = [0, -1];
    for (let at = target; at > 0; at -= at & -at) {
      if ((best[at] ?? 0) > sum) [sum, end] = [best[at] ?? 0, ends[at] ?? -1];
    }
    before[number] = end;
    sum += weight;
    for (let at = target + 1; at <= size; at += at & -at) {
      if (sum > (best[at] ?? 0)) [best[at], ends[at]] = [sum, number];
    }
    if (sum > top) [top, last] = [sum, number];
  }
  const chain: Anchor[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const { source, target } = ordered[at] ?? { source: 0, target: 0 };
    chain.push({ source, target });
  }
  return chain.reverse();
}

function keepBorneOut(chain: readonly Anchor[]): readonly Anchor[] {
  return chain.filter((anchor, at) => isBorneOut(anchor, chain[at - 1]) || isBorneOut(anchor, chain[at + 1]));
}

function isBorneOut(anchor: Anchor, other: Anchor | undefined): boolean {
  if (!other) return false;
  const [down, across] = [Math.abs(other.source - anchor.source), Math.abs(other.target - anchor.target)];
  return down <= near && across <= near && Math.abs(down - across) <= slack;
}
