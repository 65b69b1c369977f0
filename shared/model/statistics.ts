import type { ArticleId } from './ids.ts';

/** How much the memory helps with a segment, best first, as every tool prints it. */
export const matchBands = ['repetition', '101', '100', '95-99', '85-94', '75-84', '50-74', 'none'] as const;
/** One of {@link matchBands}. */
export type MatchBand = (typeof matchBands)[number];

/** How much text there is. */
export interface TextAmount {
  readonly segments: number;
  readonly words: number;
  /** Characters without white space. */
  readonly characters: number;
  readonly charactersWithSpaces: number;
}

/** Text by how much the memory helps with it. */
export type BandAmounts = Readonly<Record<MatchBand, TextAmount>>;

/** One article by bands. */
export interface ArticleBands {
  readonly articleId: ArticleId;
  readonly title: string;
  readonly sourceName: string;
  readonly bands: BandAmounts;
  readonly total: TextAmount;
}

/** A project by bands: each article, and all of them. */
export interface BandReport {
  readonly articles: readonly ArticleBands[];
  readonly bands: BandAmounts;
  readonly total: TextAmount;
}
