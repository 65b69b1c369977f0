import type { Pair } from './read-catalogue.ts';

/** A number from 0 to below `below`; the same seed gives the same numbers. */
export type Dice = (below: number) => number;

/** Dice that fall the same in every run. */
export function createDice(seed: number): Dice {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The units of a memory, and texts to look up in it. */
export interface Corpus {
  readonly units: Iterable<Pair>;
  readonly queries: readonly string[];
}

/** One pair in so many is kept out of the memory: its Dutch is what nobody translated before. */
const heldOut = 20;

/**
 * `size` units: the real pairs, then copies of them in which one word in six to all but two in six are other real words,
 * drawn as often as they occur. Half of the queries are units with one to three changes, half are real texts kept out.
 */
export function growCorpus(pairs: readonly Pair[], size: number, queries: number): Corpus {
  const shuffled = shuffle(pairs, createDice(1));
  const unseen = shuffled.filter((_, at) => at % heldOut === 0).map(({ source }) => source);
  const kept = shuffled.filter((_, at) => at % heldOut !== 0);
  return { units: growUnits(kept, size), queries: makeQueries(kept, unseen, size, queries) };
}

/** With fewer words a swap only gives units that are there already. */
const fewestWords = 3;

function* growUnits(pairs: readonly Pair[], size: number): Generator<Pair> {
  const dice = createDice(2);
  const anyDutch = () => anyWord(pairs[dice(pairs.length)]!.source, dice);
  const anyEnglish = () => anyWord(pairs[dice(pairs.length)]!.target, dice);
  const long = pairs.filter(({ source }) => source.split(' ').length >= fewestWords);
  for (let at = 0; at < size; at += 1) {
    if (at < pairs.length) yield pairs[at]!;
    else {
      const pair = long[at % long.length]!;
      const share = 1 + dice(4);
      yield {
        source: swapWords(pair.source, share, anyDutch, dice),
        target: swapWords(pair.target, share, anyEnglish, dice),
      };
    }
  }
}

function makeQueries(pairs: readonly Pair[], unseen: readonly string[], size: number, count: number): string[] {
  const dice = createDice(3);
  const reach = Math.min(size, pairs.length);
  const near = Array.from({ length: count / 2 }, () => {
    const words = pairs[dice(reach)]!.source.split(' ');
    for (let left = 1 + dice(3); left > 0; left -= 1)
      changeWord(words, anyWord(pairs[dice(reach)]!.source, dice), dice);
    return words.join(' ');
  });
  return [...near, ...Array.from({ length: count - near.length }, () => unseen[dice(unseen.length)]!)];
}

function changeWord(words: string[], other: string, dice: Dice): void {
  const at = dice(words.length);
  const kind = dice(3);
  if (kind === 0 && words.length > 1) words.splice(at, 1);
  else words.splice(at, kind === 1 ? 0 : 1, other);
}

/** Swaps about `share` words in six. */
function swapWords(text: string, share: number, word: () => string, dice: Dice): string {
  const words = text.split(' ');
  const forced = dice(words.length);
  return words.map((old, at) => (at === forced || dice(6) < share ? word() : old)).join(' ');
}

function anyWord(text: string, dice: Dice): string {
  const words = text.split(' ');
  return words[dice(words.length)]!;
}

function shuffle<T>(items: readonly T[], dice: Dice): T[] {
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = dice(at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  return shuffled;
}
