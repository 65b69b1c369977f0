import { classOf } from '#glossary/text/match-score.ts';
import type { Token } from '#glossary/text/tokenise.ts';
import { grow } from './grow.ts';
import { appendStrings, createStringTable, findString, internString, type StringTable } from './string-table.ts';

/**
 * Numbers for everything that units are made of. A *class* holds the tokens that replace one another at half the cost. A
 * *feature* is "this class for the first time in the unit", "for the second time" and so on, so that a multiset of classes
 * is a set of features; a class is known by its first feature. Only ever grows.
 */
export interface Vocabulary {
  readonly tokens: StringTable;
  readonly classes: StringTable;
  /** First feature of each class in `classes`. */
  featureOfClass: Int32Array;
  /** Class (its first feature) of each token. */
  classOfToken: Int32Array;
  features: number;
  /** The feature of the occurrence before of the same class; -1 for the first, which come in the order of the classes. */
  before: Int32Array;
  /** The feature of the next occurrence of the same class, or -1. */
  next: Int32Array;
  /** How many rows of blocks have the feature: tells rare from common; no result depends on it. */
  seen: Int32Array;
}

/** Occurrences of one class in one unit that have a feature; further ones are simply not indexed. */
export const countedOccurrences = 32;
/** Tokens are kept in 24 bits. */
const mostTokens = 1 << 24;

/** What a vocabulary learnt from some moment on. */
export interface VocabularyPart {
  readonly tokens: StringPart;
  readonly classes: StringPart;
  readonly classOfToken: Int32Array;
  readonly before: Int32Array;
}

interface StringPart {
  readonly units: Uint16Array;
  readonly ends: Uint32Array;
}

/** A vocabulary without words. */
export function createVocabulary(): Vocabulary {
  const empty = () => new Int32Array(16);
  return {
    tokens: createStringTable(),
    classes: createStringTable(),
    featureOfClass: empty(),
    classOfToken: empty(),
    features: 0,
    before: empty(),
    next: empty(),
    seen: empty(),
  };
}

/** The number of a token, learnt where it is new. The stem is looked for once in the life of a token. */
export function learnToken(vocabulary: Vocabulary, token: Pick<Token, 'kind' | 'folded'>): number {
  const { tokens } = vocabulary;
  const known = tokens.size;
  const id = internString(tokens, token.folded);
  if (id < known) return id;
  if (id >= mostTokens) throw new RangeError('more different tokens than the index can number');
  vocabulary.classOfToken = grow(vocabulary.classOfToken, id + 1);
  vocabulary.classOfToken[id] = learnClass(vocabulary, classOf(token));
  return id;
}

/** The class of this key, or -1 where no unit has it. */
export function findClass({ classes, featureOfClass }: Vocabulary, key: string): number {
  const number = findString(classes, key);
  return number < 0 ? -1 : featureOfClass[number]!;
}

/** The feature of the next occurrence, made where there is none. */
export function learnNext(vocabulary: Vocabulary, feature: number): number {
  const known = vocabulary.next[feature]!;
  if (known >= 0) return known;
  return addFeature(vocabulary, feature);
}

/** Learns at once what another vocabulary learnt from the moment at which it was like this one. */
export function appendVocabulary(
  vocabulary: Vocabulary,
  { tokens, classes, classOfToken, before }: VocabularyPart,
): void {
  const known = vocabulary.tokens.size;
  vocabulary.classOfToken = grow(vocabulary.classOfToken, known + classOfToken.length);
  vocabulary.classOfToken.set(classOfToken, known);
  let number = vocabulary.classes.size;
  vocabulary.featureOfClass = grow(vocabulary.featureOfClass, number + classes.ends.length);
  for (const earlier of before) {
    const feature = addFeature(vocabulary, earlier);
    if (earlier < 0) vocabulary.featureOfClass[number++] = feature;
  }
  appendStrings(vocabulary.tokens, tokens.units, tokens.ends);
  appendStrings(vocabulary.classes, classes.units, classes.ends);
}

function learnClass(vocabulary: Vocabulary, key: string): number {
  const { classes } = vocabulary;
  const known = classes.size;
  const number = internString(classes, key);
  if (number < known) return vocabulary.featureOfClass[number]!;
  vocabulary.featureOfClass = grow(vocabulary.featureOfClass, number + 1);
  return (vocabulary.featureOfClass[number] = addFeature(vocabulary, -1));
}

function addFeature(vocabulary: Vocabulary, before: number): number {
  const feature = vocabulary.features;
  vocabulary.before = grow(vocabulary.before, feature + 1);
  vocabulary.next = grow(vocabulary.next, feature + 1);
  vocabulary.seen = grow(vocabulary.seen, feature + 1);
  vocabulary.before[feature] = before;
  if (before >= 0) vocabulary.next[before] = feature;
  vocabulary.next[feature] = -1;
  vocabulary.seen[feature] = 0;
  vocabulary.features = feature + 1;
  return feature;
}
