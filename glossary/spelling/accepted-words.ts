import { findExonym } from '#glossary/repair/exonyms.ts';
import { listSpeltWords } from './list-spelt-words.ts';

const startsSentence = /(?:^|[.!?…:]["'\u2018\u2019\u201C\u201D)\]]*\s+)["'\u2018\u201C([\s]*$/u;
const hyphens = /[-\u2010\u2011]/u;

/**
 * Adds the names of Dutch text: words with a capital that do not begin a sentence, and those with capitals inside. They may
 * stand in the English as they are. A Dutch genitive (*Bidens*) is known without its ending too.
 */
export function addNames(names: Set<string>, text: string): void {
  for (const { text: word, range } of listSpeltWords(text)) {
    const inner = /^.+\p{Lu}/u.test(word);
    const begins = /^\p{Lu}/u.test(word);
    if (!inner && !(begins && !startsSentence.test(text.slice(Math.max(0, range[0] - 40), range[0])))) continue;
    names.add(word);
    // What English calls it is a name too: Poroshenko for Porosjenko.
    for (const { text: english } of listSpeltWords(findExonym(word)?.english ?? '')) names.add(english);
    if (/^\p{Lu}\p{L}{3,}s$/u.test(word)) names.add(word.slice(0, -1));
    for (const part of word.split(hyphens)) if (/^\p{Lu}/u.test(part)) names.add(part);
  }
}

/** Adds the words of an English term as they are written there, with their simple plural. */
export function addTermWords(words: Set<string>, term: string): void {
  for (const { text } of listSpeltWords(term)) {
    for (const word of [text, ...text.split(hyphens)]) {
      words.add(word);
      words.add(`${word}s`);
    }
  }
}

/** Whether a set has a word: as written, or in small letters where a capital only begins a sentence. */
export function hasWord(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  const lower = word.toLowerCase();
  if (words.has(lower)) return true;
  // All in capitals, as in a heading.
  return word === word.toUpperCase() && words.has(word.slice(0, 1) + lower.slice(1));
}
