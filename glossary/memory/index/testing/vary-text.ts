import { readdirSync, readFileSync } from 'node:fs';

/** A number from 0 to below `below`; the same seed gives the same numbers. */
export type Dice = (below: number) => number;

/** Dice that fall the same each time. */
export function createDice(seed: number): Dice {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Sentences and headings of the sample articles. */
export function readSentences(): string[] {
  const folder = new URL('../../../../seeds/articles/', import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return texts.flatMap((text) => text.split(/\n+|(?<=[.!?]) /u)).filter((line) => line.trim() !== '');
}

/** One of the items. */
export function pick<T>(items: readonly T[], dice: Dice): T {
  return items[dice(items.length)]!;
}

type Change = (words: string[], at: number, other: string) => void;

const changes: readonly Change[] = [
  (words, at) => void words.splice(at, 1),
  (words, at, other) => void words.splice(at, 0, other),
  (words, at, other) => void (words[at] = other),
  (words, at) => void (words[at] = `${words[at]}en`),
  (words, at) => void (words[at] = words[at]!.replace(/e?n$/u, '')),
  (words, at) => void (words[at] = words[at]!.toUpperCase()),
  (words, at) => void (words[at] = `‘${words[at]}’`),
  (words, at) => void (words[at] = `"${words[at]}"`),
  (words, at) => void (words[at] = String(1900 + at)),
  (words, at) => void words.splice(at, 0, words[at]!, words[at]!),
  (words, at) => void words.splice(at, 1, `${words[at]},`, ''),
];

/** A text that differs from the given one in up to `most` places, by words that `others` have, endings, case and signs. */
export function varyText(text: string, others: readonly string[], most: number, dice: Dice): string {
  const words = text.split(' ');
  for (let left = dice(most + 1); left > 0; left -= 1) {
    const at = dice(words.length);
    if (words[at] === undefined) words.push('');
    pick(changes, dice)(words, at, pick(pick(others, dice).split(' '), dice));
  }
  return words.join(' ');
}
