import type { TermPattern } from './term-patterns.ts';

/** A term inside a closed compound; offsets count UTF-16 units from the start of the word. */
export interface CompoundPart {
  readonly pattern: TermPattern;
  readonly from: number;
  readonly to: number;
}

/** One-word terms by the keys of their forms. */
export interface CompoundIndex {
  readonly parts: Map<string, readonly TermPattern[]>;
  /** How often a word stands as a term of its own: names and new words, which no word list has. */
  readonly vocabulary: Map<string, number>;
}

/** Shorter ones turn up in other words by chance. */
const shortestTerm = 3;
const shortestName = 4;

/** Makes a one-word term findable in closed compounds. */
export function addToCompounds(index: CompoundIndex, pattern: TermPattern): void {
  const word = partOf(pattern);
  if (!word) return;
  for (const key of word.keys) index.parts.set(key, [...(index.parts.get(key) ?? []), pattern]);
  index.vocabulary.set(word.plain, (index.vocabulary.get(word.plain) ?? 0) + 1);
}

/** Undoes {@link addToCompounds} for all terms of the pattern's concept that are spelt alike. */
export function removeFromCompounds(index: CompoundIndex, pattern: TermPattern): void {
  const word = partOf(pattern);
  if (!word) return;
  for (const key of word.keys) {
    const left = (index.parts.get(key) ?? []).filter((other) => other.conceptId !== pattern.conceptId);
    if (left.length === 0) index.parts.delete(key);
    else index.parts.set(key, left);
  }
  const times = (index.vocabulary.get(word.plain) ?? 0) - 1;
  if (times > 0) index.vocabulary.set(word.plain, times);
  else index.vocabulary.delete(word.plain);
}

/** The word of a term that may be part of a closed compound; an abbreviation takes a hyphen there. */
function partOf({ words, kind }: TermPattern): { readonly keys: readonly string[]; readonly plain: string } | null {
  const [word] = words;
  if (!word || words.length > 1 || word.role !== 'any' || kind === 'verb' || !/^[a-z]+$/.test(word.plain)) return null;
  const capitals = word.text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals > 1 || word.plain.length < (capitals > 0 ? shortestName : shortestTerm)) return null;
  // deeltje is no part of tegendeel.
  const isOwn = (key: string): boolean => !word.diminutive || key.endsWith(`:${word.plain}`);
  const keys = word.keys.filter((key) => !key.startsWith('v:') && !key.startsWith('~:') && isOwn(key));
  return { keys, plain: word.plain };
}
