import { matchBands, type BandAmounts, type BandReport, type TextAmount } from '#shared/model/statistics.ts';
import type { BandWords } from './band-words.ts';

/** One row of an analysis, without the name of its article. */
export type BandRow = readonly [
  band: string,
  segments: number,
  words: number,
  /** Percent of the words, with one decimal. */
  share: number,
  characters: number,
  charactersWithSpaces: number,
];

/** An article, or the whole project, as rows: the bands and their sum. */
export interface BandSheet {
  readonly name: string;
  readonly rows: readonly BandRow[];
  readonly sum: BandRow;
}

/** Names of the columns of a {@link BandRow}. */
export function columnNames(words: BandWords): readonly string[] {
  return [words.band, words.segments, words.words, words.share, words.characters, words.charactersWithSpaces];
}

/** The whole project first, then each article; a project of one article is that article. */
export function listBandSheets(report: BandReport, words: BandWords): readonly BandSheet[] {
  const articles = report.articles.map(({ title, bands, total }) => toSheet(title, bands, total, words));
  return articles.length === 1 ? articles : [toSheet(words.memoryHelp, report.bands, report.total, words), ...articles];
}

function toSheet(name: string, bands: BandAmounts, total: TextAmount, words: BandWords): BandSheet {
  return {
    name,
    rows: matchBands.map((band) => toRow(words.bands[band], bands[band], total)),
    sum: toRow(words.all, total, total),
  };
}

function toRow(name: string, amount: TextAmount, total: TextAmount): BandRow {
  const share = total.words === 0 ? 0 : Math.round((1000 * amount.words) / total.words) / 10;
  return [name, amount.segments, amount.words, share, amount.characters, amount.charactersWithSpaces];
}
