import type { AlignCase } from './vary-documents.ts';

/** A link as it was found. */
interface FoundLink {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly confidence: number;
}

/** How well links were found. Shares are 0–1; links with one empty side count among the sentences only. */
export interface LinkFigures {
  readonly sentences: number;
  /** Dutch sentences whose link is exactly the true one, also where that is none. */
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Each found link: how sure it was, and whether it was right. */
  readonly judged: readonly { readonly confidence: number; readonly isRight: boolean }[];
}

const nameOf = ({ source, target }: { readonly source: readonly number[]; readonly target: readonly number[] }) =>
  `${source.join('+')}=${target.toSorted((a, b) => a - b).join('+')}`;

/** Compares the links that were found with the true ones: only the very same sentences on both sides count. */
export function measureLinks(found: readonly FoundLink[], truth: AlignCase): LinkFigures {
  const real = new Set(truth.links.map(nameOf));
  const isFull = (link: { source: readonly number[]; target: readonly number[] }) =>
    link.source.length > 0 && link.target.length > 0;
  const judged = found.map((link) => ({ link, confidence: link.confidence, isRight: real.has(nameOf(link)) }));
  const full = judged.filter(({ link }) => isFull(link));
  const hits = full.filter(({ isRight }) => isRight).length;
  const precision = hits / Math.max(1, full.length);
  const recall = hits / Math.max(1, truth.links.filter(isFull).length);
  const right = judged.reduce((sum, { link, isRight }) => sum + (isRight ? link.source.length : 0), 0);
  return {
    sentences: truth.source.length,
    right: right / Math.max(1, truth.source.length),
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    judged,
  };
}
