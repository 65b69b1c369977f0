import { readDutchWord } from '#glossary/text/dutch/read-word.ts';
import { firstNames } from './name-words.ts';
import { isProper, type TaggedWord } from './tag-words.ts';

const joins = new Set(['de', 'van', 'den', 'der', 'ten', 'ter', 'von', 'du', 'la', 'le', 'bin', 'al']);

/** Whether a name of several words is a person's: it begins with a first name, or has no word of the language. */
export function isPersonName(words: readonly TaggedWord[]): boolean {
  if (words.length < 2) return false;
  const isForeign = words.every((word) => !word.isListed || isProper(word.plain));
  // Marjolein de Wit.
  const isJoined = words.length > 2 && words.slice(1, -1).every(({ plain }) => joins.has(plain));
  const [first] = words;
  const isNamed = first !== undefined && (isProper(first.plain) || readDutchWord(first.plain).readings.length === 0);
  return isForeign || firstNames.has(words[0]?.plain ?? '') || (isJoined && isNamed);
}
