import type { Lexicon } from './lexicon.ts';
import { wordClass } from './word-class.ts';

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

const modifier = wordClass.listed;

function opens(lexicon: Lexicon, before: string): boolean {
  if (before.length >= 3 && lexicon.classesOf(before) & modifier) return true;
  return ['s', 'e', 'en', 'er', 'n'].some(
    (link) =>
      before.endsWith(link) &&
      before.length - link.length >= 3 &&
      (lexicon.classesOf(before.slice(0, -link.length)) & modifier) !== 0,
  );
}
