import { findCognates } from './cognates.ts';
import { commonWords } from './common-words.ts';
import { shareOf, type WordTexts } from './index-words.ts';
import { listKeys } from './word-keys.ts';

/** English words that go with a Dutch word, by number, and how many times likelier than chance each is. */
export interface Renderings {
  readonly targets: Int32Array;
  readonly ratios: Float32Array;
}

/** Renderings by number of the Dutch word. */
export type Lexicon = readonly (Renderings | undefined)[];

/** Chances that an English word renders a Dutch one, before any text was read: Dutch word → English word → chance. */
export type Chances = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** How sure the parts of what is known beforehand are. */
const sureOf = { number: 0.8, name: 0.6, cognate: 0.4, common: 0.5 } as const;

/** What two vocabularies have in common by themselves: numbers, names, words alike, and the list of common words. */
export function listChances(source: WordTexts, target: WordTexts): Chances {
  const chances = new Map<number, Map<number, number>>();
  const add = (dutch: number, english: number, chance: number) => {
    const known = chances.get(dutch) ?? new Map<number, number>();
    chances.set(dutch, known);
    known.set(english, Math.max(known.get(english) ?? 0, chance));
  };
  for (const cognate of findCognates(source.vocabulary, target.vocabulary)) {
    const isNumber = source.vocabulary.keys[cognate.source]?.startsWith('#');
    const sure = isNumber ? sureOf.number : cognate.likeness === 1 ? sureOf.name : sureOf.cognate * cognate.likeness;
    add(cognate.source, cognate.target, sure);
  }
  for (const [dutch, english] of commonWords) {
    const from = numberOf(source, dutch, 'nl');
    const to = numberOf(target, english, 'en');
    if (from !== undefined && to !== undefined) add(from, to, sureOf.common);
  }
  return chances;
}

function numberOf({ vocabulary }: WordTexts, word: string, side: 'nl' | 'en'): number | undefined {
  const key = listKeys(word, side)[0]?.key;
  return key === undefined ? undefined : vocabulary.numbers.get(key);
}

/** The chances as a lexicon. Many renderings of one word share its chance. */
export function toLexicon(chances: Chances, source: WordTexts, target: WordTexts): Lexicon {
  return Array.from({ length: source.vocabulary.keys.length }, (_, word) => {
    const renderings = chances.get(word);
    if (!renderings) return undefined;
    const share = Math.max(
      1,
      [...renderings.values()].reduce((sum, chance) => sum + chance, 0),
    );
    return {
      targets: Int32Array.from(renderings.keys()),
      ratios: Float32Array.from(renderings, ([other, chance]) => chance / share / shareOf(target, other)),
    };
  });
}

/** Both lexicons in one: of two ratios for a pair the higher, the second lowered by `trust` first. */
export function mergeLexicons(one: Lexicon, other: Lexicon, trust: number): Lexicon {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, word) => {
    const [learnt, prior] = [one[word], other[word]];
    if (!learnt || !prior) return learnt ?? prior;
    const merged = new Map<number, number>();
    for (const [at, target] of prior.targets.entries()) merged.set(target, trust * (prior.ratios[at] ?? 0));
    for (const [at, target] of learnt.targets.entries()) {
      merged.set(target, Math.max(merged.get(target) ?? 0, learnt.ratios[at] ?? 0));
    }
    return { targets: Int32Array.from(merged.keys()), ratios: Float32Array.from(merged.values()) };
  });
}
