import { splitCompound } from '#glossary/terms/recognise/split-compound.ts';
import { termParts } from './term-parts.ts';

/** Two words that make a compound. */
export type Parts = readonly [first: string, last: string];

const most = 50_000;
const known = new Map<string, Parts | null>();

/** The two words that a compound is made of; null where it is none. Remembered: a text uses its words over and over. */
export function findParts(lemma: string): Parts | null {
  const before = known.get(lemma);
  if (before !== undefined) return before;
  const parts = lemma.length < 7 || lemma.length > 60 ? null : split(lemma);
  if (known.size >= most) known.clear();
  known.set(lemma, parts);
  return parts;
}

/** Of several ways the one whose parts are the most special, then the most even. */
function split(lemma: string): Parts | null {
  const pieces = splitCompound(lemma, () => false);
  let best: readonly [string, string] | null = null;
  let most = -1;
  for (const first of pieces) {
    if (first.from !== 0) continue;
    for (const last of pieces) {
      if (last.to !== lemma.length || last.from < first.to || last.from - first.to > 2) continue;
      const pair = [lemma.slice(0, first.to), lemma.slice(last.from)] as const;
      if (pair[0].length < 3 || pair[1].length < 3) continue;
      const value = pair.filter((part) => termParts.has(part)).length * 100 + Math.min(pair[0].length, pair[1].length);
      if (value > most) [best, most] = [pair, value];
    }
  }
  return best;
}
