import type { WordSearch } from '#glossary/memory/concordance/find-units-by-words.ts';
import { foldWord } from '#glossary/memory/concordance/search-words.ts';
import { baseOf, formsOf, type FormRange } from '#glossary/terms/enforce/english-forms.ts';
import { englishPattern, type PatternPart } from '#glossary/terms/enforce/english-pattern.ts';
import { foldSpelling, spellWithS } from '#glossary/terms/enforce/english-spelling.ts';
import type { RewordRule } from './reword-rule.ts';

/** Words of a wording that are asked for; more make the search dearer and hardly narrower. */
const mostWords = 3;
/** With more old wordings than these one word of each is asked for. */
const mostWordings = 8;

/** What may stand for a word of a wording: one word, or two that are written as one elsewhere. */
interface Place {
  readonly whole: number;
  readonly front: number;
  readonly back: number;
}

/** Sets of words by what is in them. */
interface Sets {
  count: number;
  readonly byWord: Map<string, number[]>;
}

/**
 * The words of which every sentence with an old wording has some, as the index of words knows them: all forms that
 * `findEnglish` takes, in either spelling, and parted or joined otherwise. Null where a wording has no words.
 */
export function listOldWords(rule: RewordRule): WordSearch | null {
  const sets: Sets = { count: 0, byWord: new Map() };
  const most = rule.old.length > mostWordings ? 1 : mostWords;
  const groups: number[][] = [];
  for (const term of rule.old) {
    const { parts, plural, range } = englishPattern(term);
    const written: readonly (readonly [readonly PatternPart[], FormRange])[] = [
      [parts, range.strict],
      ...(plural ? ([[plural, 'this']] as const) : []),
    ];
    for (const [each, forms] of written) {
      const places = readPlaces(sets, each, forms, most);
      if (places.length === 0) return null;
      groups.push(...listGroups(places));
    }
  }
  return { side: 'target', sets: sets.count, groups, setsOf: (folded) => setsOf(sets, folded) };
}

function readPlaces(sets: Sets, parts: readonly PatternPart[], range: FormRange, most: number): readonly Place[] {
  const words = parts.map((part) => (part.kind === 'item' && part.item.word ? part.item.folded : null));
  // The longest are the rarest.
  const chosen = words
    .flatMap((word, at) => (word === null ? [] : [{ word, at }]))
    .sort((a, b) => b.word.length - a.word.length)
    .slice(0, most);
  return chosen.map(({ word, at }) => {
    const [before, after] = [words[at - 1] ?? null, words[at + 1] ?? null];
    const own = listForms(word, range);
    const joined = [
      ...(before === null ? [] : listForms(before + word, range)),
      ...(after === null ? [] : listForms(word + after, range)),
    ];
    return {
      whole: addSet(sets, [...own, ...joined]),
      front: addSet(sets, own.flatMap(listFronts)),
      back: addSet(sets, own.flatMap(listBacks)),
    };
  });
}

/** All ways to choose, for each place, whether it is one word or two. */
function listGroups(places: readonly Place[]): number[][] {
  return places.reduce<number[][]>(
    (groups, { whole, front, back }) =>
      groups.flatMap((group) => [
        [...group, whole],
        [...group, front, back],
      ]),
    [[]],
  );
}

/** Forms of a word as it is spelt, and the keys under which other spellings meet. */
function listForms(word: string, range: FormRange): readonly string[] {
  const article = word === 'a' || word === 'an' ? ['a', 'an'] : [];
  const forms = [word, ...article, ...formsOf(word, range), ...formsOf(spellWithS(word), range)].map(baseOf);
  return [...new Set([...forms, ...forms.map(foldSpelling), ...forms.map(spellWithS)])];
}

function listFronts(form: string): readonly string[] {
  return Array.from({ length: form.length - 1 }, (_, at) => form.slice(0, at + 1));
}

function listBacks(form: string): readonly string[] {
  return Array.from({ length: form.length - 1 }, (_, at) => form.slice(at + 1));
}

function addSet(sets: Sets, words: readonly string[]): number {
  const number = sets.count;
  sets.count += 1;
  for (const word of new Set(words.map(foldWord))) {
    const known = sets.byWord.get(word);
    if (known) known.push(number);
    else sets.byWord.set(word, [number]);
  }
  return number;
}

const plain = /^[a-z0-9]+$/u;

function setsOf({ byWord }: Sets, folded: string): readonly number[] {
  const found = new Set<number>();
  for (const key of listKeys(folded)) for (const set of byWord.get(key) ?? []) found.add(set);
  return [...found];
}

/** What a word of a text may be taken for: without its possessive or “n’t”, without dots, in the other spelling. */
function listKeys(folded: string): readonly string[] {
  const base = plain.test(folded) ? folded : foldWord(baseOf(folded));
  const keys = [folded, base, foldSpelling(base), spellWithS(base)];
  if (folded.includes('.')) keys.push(folded.replaceAll('.', ''));
  // The index takes “doesn´t” for doesn and t.
  if (base.endsWith('n')) keys.push(base.slice(0, -1));
  return keys;
}
