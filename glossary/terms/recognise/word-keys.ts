import { readDutchWord, stripMarks, type DutchWord } from '#glossary/text/dutch/read-word.ts';
import type { Reading } from '#glossary/text/dutch/reading.ts';
import { wordKey } from './word-key.ts';

/** A word of a text or term with all keys under which it may be met. */
export interface WordKeys extends DutchWord {
  /** The key that all its forms share by the look of it alone; null where the word list knows it. */
  readonly light: string | null;
  /** By the word list, by the word as it stands, and by the light key. */
  readonly keys: readonly string[];
}

const mostWords = 200_000;
const remembered = new Map<string, WordKeys>();

/** The keys of a folded word; remembered. */
export function wordKeys(folded: string): WordKeys {
  const known = remembered.get(folded);
  if (known) return known;
  const made = makeKeys(folded);
  if (remembered.size >= mostWords) remembered.clear();
  remembered.set(folded, made);
  return made;
}

/** The key of a word read as a form of another: n raad, v opschorten. */
export function readingKey({ kind, lemma }: Reading): string {
  return `${kind[0] ?? ''}:${lemma}`;
}

/** The key of a word as it stands. */
export function plainKey(plain: string): string {
  return `=:${plain}`;
}

/** The key by the light stem. */
export function lightKey(light: string): string {
  return `~:${light}`;
}

function makeKeys(folded: string): WordKeys {
  const bare = folded.replace(/'s$/u, '');
  const word = readDutchWord(stripMarks(bare.replaceAll("'", '')));
  const light = word.listed ? null : wordKey(folded);
  const keys = new Set(word.readings.map(readingKey));
  keys.add(plainKey(word.plain));
  if (light !== null) keys.add(lightKey(light));
  return { ...word, light, keys: [...keys] };
}
