import type { Token } from '#glossary/text/tokenise.ts';
import { functionWords } from './function-words.ts';
import type { PhraseMemory } from './phrase-memory.ts';

/** A stretch of a text that units of the memory hold; `first` and `last` count the words of the text. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly units: number;
}

const fewestWords = 2;

/**
 * The longest stretches that the memory knows: of those that begin at one word the longest, and none that lies in another.
 * Words that follow each other over a mark do not make a phrase. Looks up about two stretches for each word.
 */
export function listPhrases(words: readonly Token[], text: string, memory: PhraseMemory): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let reach = 0;
  for (let first = 0; first < words.length; first += 1) {
    let last = Math.max(reach - 1, first);
    let units = count(words, first, last, memory);
    if (units === 0) continue;
    while (last + 1 < words.length && follows(words, text, last)) {
      const more = count(words, first, last + 1, memory);
      if (more === 0) break;
      last += 1;
      units = more;
    }
    if (last + 1 <= reach) continue;
    reach = last + 1;
    const phrase = trim(words, { first, last, units });
    // What is left of it may lie in the one before.
    if (phrase && phrase.last > (phrases.at(-1)?.last ?? -1)) phrases.push(phrase);
  }
  return phrases;
}

function count(words: readonly Token[], first: number, last: number, memory: PhraseMemory): number {
  const tokens = words.slice(first, last + 1).map(({ folded }) => folded);
  return memory.findDutch(tokens, 0).total;
}

/** Only space or a hyphen between this word and the next. */
function follows(words: readonly Token[], text: string, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && /^[\s-]*$/u.test(text.slice(word.end, next.start));
}

/** A phrase does not end in a word that belongs to what follows. */
function trim(words: readonly Token[], phrase: Phrase): Phrase | null {
  let { last } = phrase;
  const isEmpty = (at: number) => functionWords.has(words[at]?.folded ?? '');
  while (last > phrase.first && isEmpty(last)) last -= 1;
  const length = last - phrase.first + 1;
  const content = words.slice(phrase.first, last + 1).filter((_word, at) => !isEmpty(phrase.first + at)).length;
  return length >= fewestWords && content > 0 ? { ...phrase, last } : null;
}
