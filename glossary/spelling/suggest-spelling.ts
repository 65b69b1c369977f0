import { distance } from 'fastest-levenshtein';
import { stripTags } from '#shared/text/tags.ts';
import type { Speller } from './speller.ts';

const owner = /['\u2019]s$/iu;
const mostShown = 8;

/**
 * What may have been meant by a misspelt word: names and terms that are one or two letters away, then the dictionary's.
 * Capitals and the ending of an owner are carried over, and the apostrophe is the one of print where the word had it.
 */
export async function suggestSpelling(
  word: string,
  speller: Speller,
  known: ReadonlySet<string>,
): Promise<readonly string[]> {
  const ending = owner.exec(word)?.[0] ?? '';
  const base = stripTags(word)
    .slice(0, stripTags(word).length - ending.length)
    .replaceAll('\u2019', "'");
  const near = findNear(base, known);
  const listed = (await speller.suggest(base)).filter((each) => each !== base);
  const wear = (each: string) => {
    const dressed = dress(each, base) + ending;
    return word.includes('\u2019') ? dressed.replaceAll("'", '\u2019') : dressed;
  };
  const all = [...near, ...listed].map(wear).filter((each) => each !== word);
  return [...new Set(all)].slice(0, mostShown);
}

/** The nearest first. Short words are near too much. */
function findNear(word: string, known: ReadonlySet<string>): readonly string[] {
  if (word.length < 4) return [];
  const reach = word.length < 6 ? 1 : 2;
  const found: { readonly each: string; readonly away: number }[] = [];
  for (const each of known) {
    if (Math.abs(each.length - word.length) > reach) continue;
    const away = distance(each, word);
    if (away > 0 && away <= reach) found.push({ each, away });
  }
  return found
    .toSorted((one, other) => one.away - other.away)
    .slice(0, 3)
    .map(({ each }) => each);
}

function dress(suggestion: string, word: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return suggestion.toUpperCase();
  if (/^\p{Lu}/u.test(word)) return suggestion.slice(0, 1).toUpperCase() + suggestion.slice(1);
  return suggestion;
}
