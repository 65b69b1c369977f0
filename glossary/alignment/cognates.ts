import type { Vocabulary } from './index-words.ts';

/** A Dutch and an English word that are spelt alike; `likeness` is 1 for the same spelling. */
export interface Cognate {
  readonly source: number;
  readonly target: number;
  readonly likeness: number;
}

/** Less alike than this is chance. */
const leastLikeness = 0.72;

/** What the two languages write apart for the same: `Gorbatsjov` and `Gorbachev`, `situatie` and `situation`. */
const dutchSpelling: readonly (readonly [RegExp, string])[] = [
  [/tsj/gu, 'ch'],
  [/sj/gu, 'sh'],
  [/zj/gu, 'zh'],
  [/ij/gu, 'i'],
  [/oe/gu, 'u'],
  [/ische?$/u, 'ic'],
  [/atie$/u, 'ation'],
  [/itie$/u, 'ition'],
  [/teit$/u, 'ty'],
  [/tie$/u, 'tion'],
  [/eren$/u, 'e'],
];
const sharedSpelling: readonly (readonly [RegExp, string])[] = [
  [/ck|qu|[kq]/gu, 'c'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ou|oo/gu, 'u'],
  [/y/gu, 'i'],
  [/z/gu, 's'],
  [/(.)\1/gu, '$1'],
];

/** Finds the words of two vocabularies that look like each other: names, numbers, loan words. */
export function findCognates(source: Vocabulary, target: Vocabulary): readonly Cognate[] {
  const found: Cognate[] = [];
  const bySpelling = groupBySpelling(target);
  for (const [word, surface] of source.surfaces.entries()) {
    const same = target.numbers.get(source.keys[word] ?? '') ?? target.numbers.get(surface);
    if (same !== undefined && isTelling(source.keys[word] ?? ''))
      found.push({ source: word, target: same, likeness: 1 });
    if (surface.length < 4 || /^\d/u.test(surface)) continue;
    const spelling = simplify(surface, dutchSpelling);
    for (const other of bySpelling.get(spelling.slice(0, 2)) ?? []) {
      if (other.word === same) continue;
      const likeness = compareSpelling(spelling, other.spelling);
      if (likeness >= leastLikeness) found.push({ source: word, target: other.word, likeness });
    }
  }
  return found;
}

interface Spelt {
  readonly word: number;
  readonly spelling: string;
}

function groupBySpelling({ surfaces }: Vocabulary): ReadonlyMap<string, readonly Spelt[]> {
  const groups = new Map<string, Spelt[]>();
  for (const [word, surface] of surfaces.entries()) {
    if (surface.length < 4 || /^\d/u.test(surface)) continue;
    const spelling = simplify(surface, []);
    const start = spelling.slice(0, 2);
    const group = groups.get(start);
    if (group) group.push({ word, spelling });
    else groups.set(start, [{ word, spelling }]);
  }
  return groups;
}

/** Short words that both languages have mean different things (of, is, in, over); numbers and longer ones do not. */
function isTelling(key: string): boolean {
  return key.length >= 4 || key.startsWith('#') || key === 'in' || key === 'is';
}

function simplify(surface: string, own: readonly (readonly [RegExp, string])[]): string {
  return [...own, ...sharedSpelling].reduce((word, [from, to]) => word.replace(from, to), surface);
}

/** Share of the longer spelling that both have: 1 − edits / length. Spellings of very different length are not compared. */
export function compareSpelling(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  const most = Math.floor((1 - leastLikeness) * longest);
  if (Math.abs(one.length - other.length) > most) return 0;
  return 1 - countEdits(one, other) / longest;
}

function countEdits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
