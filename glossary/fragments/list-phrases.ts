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
export function* listPhrases(words: readonly Token[], text: string, memory: PhraseMemory): Generator<Phrase> {
  const isKnown = (first: number, last: number) => memory.hasDutch(tokensOf(words, first, last));
  let reach = 0;
  let covered = -1;
  for (let first = 0; first < words.length; first += 1) {
    let last = Math.max(reach - 1, first);
    if (!isKnown(first, last)) continue;
    while (last + 1 < words.length && follows(words, text, last) && isKnown(first, last + 1)) last += 1;
    if (last + 1 <= reach) continue;
    reach = last + 1;
    const end = trim(words, first, last);
    // What is left of it may lie in the one before.
    if (end === null || end <= covered) continue;
    covered = end;
    yield { first, last: end, units: memory.countDutch(tokensOf(words, first, end)) };
  }
}

function tokensOf(words: readonly Token[], first: number, last: number): readonly string[] {
  return words.slice(first, last + 1).map(({ folded }) => folded);
}

/** Only space or a hyphen between this word and the next. */
function follows(words: readonly Token[], text: string, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && /^[\s-]*$/u.test(text.slice(word.end, next.start));
}

/** The last word of what is left: a phrase does not end in a word that belongs to what follows. Null where too little is. */
function trim(words: readonly Token[], first: number, end: number): number | null {
  let last = end;
  const isEmpty = (at: number) => functionWords.has(words[at]?.folded ?? '');
  while (last > first && isEmpty(last)) last -= 1;
  const length = last - first + 1;
  const content = words.slice(first, last + 1).filter((_word, at) => !isEmpty(first + at)).length;
  return length >= fewestWords && content > 0 ? last : null;
}
