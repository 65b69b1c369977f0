import { listKeys, type Side } from './word-keys.ts';

/** Words of one side, numbered in the order in which they were first met. */
export interface Vocabulary {
  readonly side: Side;
  readonly numbers: Map<string, number>;
  readonly keys: string[];
  /** One spelling of each word, as it was first met. */
  readonly surfaces: string[];
}

/** The texts of one side as numbers of words. */
export interface WordTexts {
  readonly vocabulary: Vocabulary;
  readonly texts: readonly Int32Array[];
  /** How often each word occurs in the texts. */
  readonly counts: Float64Array;
  readonly total: number;
}

/** Words of a text beyond this many say nothing new about where it belongs. */
const mostWords = 120;

/** Starts an empty vocabulary. */
export function createVocabulary(side: Side): Vocabulary {
  return { side, numbers: new Map(), keys: [], surfaces: [] };
}

/** The words of a text by number, in order; new ones are added to the vocabulary. */
export function numberWords(vocabulary: Vocabulary, text: string): Int32Array {
  const words = listKeys(text, vocabulary.side).slice(0, mostWords);
  return Int32Array.from(words, ({ key, surface }) => numberWord(vocabulary, key, surface));
}

function numberWord({ numbers, keys, surfaces }: Vocabulary, key: string, surface: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, keys.length);
  surfaces.push(surface);
  return keys.push(key) - 1;
}

/** Counts the words of texts. Call it when the vocabulary is complete. */
export function countWords(vocabulary: Vocabulary, texts: readonly Int32Array[]): WordTexts {
  const counts = new Float64Array(vocabulary.keys.length);
  let total = 0;
  for (const text of texts) {
    for (const word of text) counts[word] = (counts[word] ?? 0) + 1;
    total += text.length;
  }
  return { vocabulary, texts, counts, total };
}

/** How much of the side is this word, a little above nothing for one that was never met. */
export function shareOf({ counts, total }: WordTexts, word: number): number {
  return smoothShare(counts[word] ?? 0, total);
}

/**
 * The share of a word that occurs so often among so many. A short text has every rare word far more often than the language
 * has, so it counts as if it were some hundreds of words longer.
 */
export function smoothShare(count: number, total: number): number {
  return (count + 0.5) / (total + 600);
}
