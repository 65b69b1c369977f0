import { smoothShare } from './index-words.ts';
import type { Chances, Lexicon } from './lexicon.ts';

/** Dutch and English that belong together, as numbers of words without repetition. */
export interface LearningPair {
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** True for what a person made (memory, glossary): one such pair is enough to believe a rendering. */
  readonly isTrusted: boolean;
}

interface Direction {
  readonly pairs: readonly (readonly [given: Int32Array, rendered: Int32Array])[];
  readonly trusted: readonly boolean[];
  readonly givenWords: number;
  readonly renderedWords: number;
  /** Chance of a rendering before any pair was read. */
  readonly before: (given: number, rendered: number) => number;
}

/** For each given word, its renderings and their chances. */
type Table = readonly (ReadonlyMap<number, number> | undefined)[];

const rounds = 4;
/** Rarer renderings than this are chance. */
const leastChance = 0.01;
/** A word that stands alone in a sentence with everything else would learn everything else. */
const leastSupport = 2;

/**
 * Learns which English words render which Dutch words from pairs of sentences, as the first of the IBM models does: every
 * English word is the rendering of one of the Dutch words or of none, and in a few rounds the words that keep each other's
 * company find each other. Done in both directions; only what both agree on counts. Time: words × words of each pair.
 */
export function learnLexicon(
  pairs: readonly LearningPair[],
  sourceWords: number,
  targetWords: number,
  chances: Chances,
): Lexicon {
  const trusted = pairs.map((pair) => pair.isTrusted);
  const forth = learn({
    pairs: pairs.map(({ source, target }) => [source, target]),
    trusted,
    givenWords: sourceWords,
    renderedWords: targetWords,
    before: (given, rendered) => chances.get(given)?.get(rendered) ?? 0,
  });
  const back = learn({
    pairs: pairs.map(({ source, target }) => [target, source]),
    trusted,
    givenWords: targetWords,
    renderedWords: sourceWords,
    before: (given, rendered) => chances.get(rendered)?.get(given) ?? 0,
  });
  return agree(forth, back, countShares(pairs, targetWords, 'target'), countShares(pairs, sourceWords, 'source'));
}

function countShares(pairs: readonly LearningPair[], words: number, side: 'source' | 'target'): Float64Array {
  const shares = new Float64Array(words);
  let total = 0;
  for (const pair of pairs) {
    for (const word of pair[side]) shares[word] = (shares[word] ?? 0) + 1;
    total += pair[side].length;
  }
  return shares.map((count) => smoothShare(count, total));
}

function agree(forth: Table, back: Table, targetShares: Float64Array, sourceShares: Float64Array): Lexicon {
  return forth.map((renderings, source) => {
    if (!renderings) return undefined;
    const targets: number[] = [];
    const ratios: number[] = [];
    for (const [target, chance] of renderings) {
      const other = back[target]?.get(source);
      if (other === undefined) continue;
      targets.push(target);
      ratios.push(Math.sqrt((chance / (targetShares[target] ?? 1)) * (other / (sourceShares[source] ?? 1))));
    }
    return targets.length === 0 ? undefined : { targets: Int32Array.from(targets), ratios: Float32Array.from(ratios) };
  });
}

function learn(direction: Direction): Table {
  const postings = listPostings(direction);
  let claims: readonly Float64Array[] = direction.pairs.map(([given, rendered]) =>
    Float64Array.from(rendered, (word) => given.reduce((sum, other) => sum + firstWeight(direction, other, word), 1)),
  );
  let table = nextTable(direction, postings, claims, null, false);
  for (let round = 1; round < rounds; round += 1) {
    claims = sumClaims(direction, postings, table);
    table = nextTable(direction, postings, claims, table, round === rounds - 1);
  }
  return table;
}

/** With nothing learnt, every word of a pair has the same claim, except where something is known beforehand. */
function firstWeight({ before }: Direction, given: number, rendered: number): number {
  return 1 + 50 * before(given, rendered);
}

/** In which pairs each given word stands. */
function listPostings({ pairs, givenWords }: Direction): readonly (readonly number[])[] {
  const postings = Array.from({ length: givenWords }, (): number[] => []);
  for (const [number, [given]] of pairs.entries()) for (const word of given) postings[word]?.push(number);
  return postings;
}

/** How much all given words of a pair, and none of them, lay claim to each of its rendered words. */
function sumClaims(
  { pairs, renderedWords }: Direction,
  postings: readonly (readonly number[])[],
  table: Table,
): readonly Float64Array[] {
  const none = 0.02;
  const claims = pairs.map(([, rendered]) => new Float64Array(rendered.length).fill(none));
  const chances = new Float64Array(renderedWords);
  for (const [given, renderings] of table.entries()) {
    if (!renderings) continue;
    for (const [word, chance] of renderings) chances[word] = chance;
    for (const number of postings[given] ?? []) addClaims(claims[number], pairs[number]?.[1], chances);
    for (const word of renderings.keys()) chances[word] = 0;
  }
  return claims;
}

function addClaims(claims: Float64Array | undefined, rendered: Int32Array | undefined, chances: Float64Array): void {
  if (!claims || !rendered) return;
  for (let place = 0; place < rendered.length; place += 1) {
    claims[place] = (claims[place] ?? 0) + (chances[rendered[place] ?? 0] ?? 0);
  }
}

/** The next chances, from how each rendered word falls to the given words that lay claim to it. */
function nextTable(
  direction: Direction,
  postings: readonly (readonly number[])[],
  claims: readonly Float64Array[],
  table: Table | null,
  isLast: boolean,
): Table {
  const { pairs, trusted, renderedWords } = direction;
  const [sums, support, chances] = [0, 0, 0].map(() => new Float64Array(renderedWords)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return postings.map((numbers, given) => {
    const before = table?.[given];
    if (table && !before) return undefined;
    for (const [word, chance] of before ?? []) chances[word] = chance;
    const met: number[] = [];
    let total = 0;
    for (const number of numbers) {
      const rendered = pairs[number]?.[1] ?? new Int32Array();
      for (let place = 0; place < rendered.length; place += 1) {
        const word = rendered[place] ?? 0;
        const weight = table ? (chances[word] ?? 0) : firstWeight(direction, given, word);
        if (weight === 0) continue;
        const part = weight / (claims[number]?.[place] ?? 1);
        if (support[word] === 0) met.push(word);
        support[word] = (support[word] ?? 0) + (trusted[number] ? leastSupport : 1);
        sums[word] = (sums[word] ?? 0) + part;
        total += part;
      }
    }
    for (const word of before?.keys() ?? []) chances[word] = 0;
    return takeRenderings(met, sums, support, total, isLast);
  });
}

/** The renderings worth keeping; clears the sums for the next word. */
function takeRenderings(
  met: readonly number[],
  sums: Float64Array,
  support: Float64Array,
  total: number,
  isLast: boolean,
): ReadonlyMap<number, number> | undefined {
  const renderings = new Map<number, number>();
  for (const word of met) {
    const chance = (sums[word] ?? 0) / (total || 1);
    if (chance >= leastChance && (!isLast || (support[word] ?? 0) >= leastSupport)) renderings.set(word, chance);
    sums[word] = 0;
    support[word] = 0;
  }
  return renderings.size === 0 ? undefined : renderings;
}
