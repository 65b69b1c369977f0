import { prepareText } from '#glossary/text/match-score.ts';
import { grow } from './grow.ts';
import { findString, hashText } from './string-table.ts';
import type { Scratch, TokenIndex } from './token-index.ts';
import type { TokenSequence } from './token-distance.ts';
import { countedOccurrences, findClass, type Vocabulary } from './vocabulary.ts';

/** A text in the index's numbers. */
export interface PreparedQuery extends TokenSequence {
  /** Hash of the NFC text. */
  readonly mark: number;
  /** Features, rare ones first; -1 for one that no unit has. A class's occurrences beyond the counted ones are left out. */
  readonly features: Int32Array;
  /** Words of 32 bits that hold a bit per token; 0 where the text is too long for that to pay. */
  readonly words: number;
  /** For each class of the query, from 1, where it stands in the query; row 0 is the class that does not occur. */
  readonly bits: Int32Array;
  readonly rises: Int32Array;
  readonly falls: Int32Array;
}

/** Tokens of a query beyond which classes are not compared first: the table of bits grows with their square. */
const longestWithBits = 8_192;

/** Makes a text ready to be looked up; {@link releaseQuery} must follow before the next one. */
export function prepareQuery({ vocabulary, scratch }: TokenIndex, text: string): PreparedQuery {
  const { text: normalised, folded, classes: keys } = prepareText(text);
  const count = folded.length;
  const tokens = Int32Array.from(folded, (token) => findString(vocabulary.tokens, token));
  // Tokens that the index does not know never equal one of its own; neither do classes.
  const classes = Int32Array.from(keys, (key) => findClass(vocabulary, key));
  const words = count > longestWithBits ? 0 : Math.ceil(count / 32);
  return {
    tokens,
    classes,
    count,
    mark: hashText(normalised),
    features: listFeatures(vocabulary, classes),
    words,
    bits: layBits(vocabulary, scratch, classes, words),
    rises: new Int32Array(words),
    falls: new Int32Array(words),
  };
}

/** Leaves the index ready for the next query. */
export function releaseQuery({ scratch }: TokenIndex, { classes }: PreparedQuery): void {
  for (const known of classes) if (known >= 0) scratch.localOfClass[known] = 0;
}

function listFeatures({ next, seen }: Vocabulary, classes: Int32Array): Int32Array {
  const times = new Map<number, { feature: number; nth: number }>();
  const features: number[] = [];
  for (const known of classes) {
    const before = times.get(known);
    const nth = (before?.nth ?? 0) + 1;
    const feature = known < 0 ? -1 : !before ? known : before.feature < 0 ? -1 : next[before.feature]!;
    times.set(known, { feature, nth });
    if (known < 0 || nth <= countedOccurrences) features.push(feature);
  }
  const rarity = (feature: number) => (feature < 0 ? -1 : seen[feature]!);
  return Int32Array.from(features.sort((a, b) => rarity(a) - rarity(b)));
}

function layBits({ features }: Vocabulary, scratch: Scratch, classes: Int32Array, words: number): Int32Array {
  scratch.localOfClass = grow(scratch.localOfClass, features);
  if (words === 0) return new Int32Array(0);
  const { localOfClass } = scratch;
  const bits = new Int32Array((classes.length + 1) * words);
  let locals = 0;
  for (let at = 0; at < classes.length; at += 1) {
    const known = classes[at]!;
    if (known < 0) continue;
    if (localOfClass[known] === 0) localOfClass[known] = locals += 1;
    const place = localOfClass[known]! * words + (at >> 5);
    bits[place] = bits[place]! | (1 << (at & 31));
  }
  return bits;
}
