import { firstNames } from './name-words.ts';
import { isProper, type TaggedWord } from './tag-words.ts';

/** Whether a name of several words is a person's: it begins with a first name, or has no word of the language. */
export function isPersonName(words: readonly TaggedWord[]): boolean {
  if (words.length < 2) return false;
  const isForeign = words.every((word) => !word.isListed || isProper(word.plain));
  return isForeign || firstNames.has(words[0]?.plain ?? '');
}
