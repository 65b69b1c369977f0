import type { DocumentSentence } from './document.ts';

/** How sentences begin and end, as small numbers: which go together is learnt from the documents. */
export interface Edges {
  /** What each sentence opens as: inside a paragraph, a paragraph, a heading, an item … */
  readonly opens: Uint8Array;
  /** What each sentence closes with: stop, question, quote, colon …, and whether its paragraph ends there. */
  readonly closes: Uint8Array;
}

/** Kinds of opening. */
export const openings = 8;
const marks = 6;
/** Kinds of closing. */
export const closings = 2 * marks;

/** Reads how the sentences of one side begin and end. */
export function readEdges(sentences: readonly DocumentSentence[]): Edges {
  return {
    opens: Uint8Array.from(sentences, (sentence, at) => openingOf(sentence, sentences[at - 1])),
    closes: Uint8Array.from(sentences, (sentence, at) => closingOf(sentence, sentences[at + 1])),
  };
}

function openingOf({ text, paragraph, isHeading }: DocumentSentence, before: DocumentSentence | undefined): number {
  const isFirst = before === undefined || before.paragraph !== paragraph;
  if (isFirst && isHeading) return 4;
  const mark = /^["'“”„‟‘’‚«‹]/u.test(text) ? 1 : /^(?:[\d(–—•*-]|\p{L}[.)]\s)/u.test(text) ? 2 : 0;
  return (isFirst ? 5 : 0) + mark;
}

function closingOf({ text, paragraph }: DocumentSentence, after: DocumentSentence | undefined): number {
  const isLast = after === undefined || after.paragraph !== paragraph;
  return (isLast ? marks : 0) + markOf(text);
}

function markOf(text: string): number {
  if (/\?["'”’»)\]]*$/u.test(text)) return 1;
  if (/!["'”’»)\]]*$/u.test(text)) return 2;
  if (/["'“”’»](?:\.|,)?$/u.test(text) || /[.]["'”’»]$/u.test(text)) return 3;
  if (/[:;,–—-]$/u.test(text)) return 4;
  return /[.…)\]]$/u.test(text) ? 0 : 5;
}

/** For each pair of kinds, how much likelier they go together than by chance (logarithm). */
export type EdgeTable = Float64Array;

/** Sentences of either side that belong together, by what they begin or end as. */
export type EdgePair = readonly [source: number, target: number];

/** How far a table goes without having seen a pair: the same kind is likelier, another less likely. */
const firstGuess = { same: 1.2, other: -0.7 };
const guessWeight = 30;

/**
 * Learns which kinds go together, from pairs that are sure (none is fine). Where both texts have one kind only, as without
 * paragraphs, the table says nothing.
 */
export function learnEdges(
  pairs: readonly EdgePair[],
  kinds: number,
  source: Uint8Array,
  target: Uint8Array,
): EdgeTable {
  const [left, right] = [countShares(source, kinds), countShares(target, kinds)];
  const counts = new Float64Array(kinds * kinds);
  for (const [one, other] of pairs) counts[one * kinds + other] = (counts[one * kinds + other] ?? 0) + 1;
  return counts.map((count, cell) => {
    const [one, other] = [Math.floor(cell / kinds), cell % kinds];
    const chance = (left[one] ?? 0) * (right[other] ?? 0);
    const isOnly = (left[one] ?? 0) > 0.98 && (right[other] ?? 0) > 0.98;
    const guess = isOnly ? 0 : one === other ? firstGuess.same : firstGuess.other;
    const expected = chance * pairs.length;
    const weight = guessWeight * (chance + 0.01);
    return Math.max(-4, Math.min(4, Math.log((count + weight * Math.exp(guess)) / (expected + weight))));
  });
}

function countShares(kindsOfSide: Uint8Array, kinds: number): Float64Array {
  const shares = new Float64Array(kinds);
  for (const kind of kindsOfSide) shares[kind] = (shares[kind] ?? 0) + 1 / kindsOfSide.length;
  return shares;
}
