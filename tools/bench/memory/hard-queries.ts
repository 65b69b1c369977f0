import { tokenise } from '#glossary/text/tokenise.ts';
import { createDice, type Dice } from './grow-corpus.ts';

/** Texts that an index finds hard, by what makes them so. */
export function makeHardQueries(texts: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const words = texts.flatMap((text) => tokenise(text).map(({ folded }) => folded));
  const frequent = mostFrequent(words, 60);
  const dice = createDice(8);
  const many = (count: number, make: () => string) => Array.from({ length: count }, make);
  return {
    '1 to 3 words': many(200, () => join(1 + dice(3), () => any(words, dice))),
    'only frequent words': many(200, () => join(1 + dice(30), () => any(frequent.slice(0, 20), dice))),
    'only the most frequent': many(60, () => join(1 + dice(60), () => frequent[dice(3)]!)),
    '500 words of sentences': many(40, () => join(500, () => any(words, dice))),
    '500 frequent words': many(40, () => join(500, () => any(frequent, dice))),
    'one sign': many(20, () => any(['.', ',', '-', '%s', '…', '"', '0'], dice)),
  };
}

function join(count: number, word: () => string): string {
  return Array.from({ length: count }, word).join(' ');
}

function any(words: readonly string[], dice: Dice): string {
  return words[dice(words.length)]!;
}

function mostFrequent(words: readonly string[], count: number): readonly string[] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([word]) => word);
}
