import type { TermHit } from '#shared/model/terms.ts';
import { findTerms } from '../find-terms.ts';
import type { TermIndex } from '../term-index.ts';
import type { GoldSentence } from './read-gold.ts';

/** How well the hits in some sentences agree with those of a person; a hit agrees in concept, place and kind. */
export interface Quality {
  readonly sentences: number;
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A sentence in which the hits are not those of the gold. */
export interface GoldMistake {
  readonly sentence: GoldSentence;
  readonly missed: readonly TermHit[];
  readonly wrong: readonly TermHit[];
}

/** Topics that are reported apart. */
export const apart: ReadonlySet<string> = new Set(['separable', 'separable-trap', 'sense']);

/** Looks up every sentence and lists where the hits differ. */
export function findMistakes(index: TermIndex, sentences: readonly GoldSentence[]): readonly GoldMistake[] {
  return sentences.flatMap((sentence) => {
    const found = findTerms(index, sentence.text);
    const missed = sentence.hits.filter((hit) => !found.some((other) => isSame(hit, other)));
    const wrong = found.filter((hit) => !sentence.hits.some((other) => isSame(hit, other)));
    return missed.length + wrong.length > 0 ? [{ sentence, missed, wrong }] : [];
  });
}

/** Sentences with the index that they are looked up by. */
export interface IndexedSentences {
  readonly index: TermIndex;
  readonly sentences: readonly GoldSentence[];
}

/** Precision, recall and F1 over all hits of these sentences. */
export function measureQuality(blocks: readonly IndexedSentences[]): Quality {
  const mistakes = blocks.flatMap(({ index, sentences }) => findMistakes(index, sentences));
  const all = blocks.flatMap(({ sentences }) => sentences);
  const expected = count(all, ({ hits }) => hits.length);
  const missed = count(mistakes, (mistake) => mistake.missed.length);
  const wrong = count(mistakes, (mistake) => mistake.wrong.length);
  const found = expected - missed;
  const precision = found + wrong === 0 ? 1 : found / (found + wrong);
  const recall = expected === 0 ? 1 : found / expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { sentences: all.length, found, missed, wrong, precision, recall, f1 };
}

function count<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((sum, item) => sum + of(item), 0);
}

function isSame(one: TermHit, other: TermHit): boolean {
  return (
    one.conceptId === other.conceptId && one.start === other.start && one.end === other.end && one.kind === other.kind
  );
}
