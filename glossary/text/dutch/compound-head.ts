import type { Lexicon } from './lexicon.ts';

/** Places where the last word of an unknown compound may begin, the likeliest first. */
export function findHeads(lexicon: Lexicon, plain: string): readonly number[] {
  const likely: number[] = [];
  const possible: number[] = [];
  for (let at = 2; at <= plain.length - 3; at++) {
    if (opens(lexicon, plain.slice(0, at))) likely.push(at);
    else if (plain.length - at >= 4) possible.push(at);
  }
  return [...likely, ...possible];
}

const shortest = 3;

function opens(lexicon: Lexicon, before: string): boolean {
  if (isListed(lexicon, before)) return true;
  const last = before.at(-1);
  if (last === 's' || last === 'e') return isListed(lexicon, before.slice(0, -1));
  if (last === 'n') return isListed(lexicon, before.slice(0, -1)) || isLinked(lexicon, before);
  return last === 'r' && isLinked(lexicon, before);
}

function isLinked(lexicon: Lexicon, before: string): boolean {
  return before.at(-2) === 'e' && isListed(lexicon, before.slice(0, -2));
}

function isListed(lexicon: Lexicon, word: string): boolean {
  return word.length >= shortest && lexicon.classesOf(word) !== 0;
}
