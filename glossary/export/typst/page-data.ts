import type { ParagraphKind } from '#shared/model/article.ts';
import type { TagKind } from '#shared/model/tag.ts';

/** What every printed document says of itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly lang: string;
  readonly region: string;
  /** Year, month, day: the date in the document's metadata. */
  readonly date: readonly [year: number, month: number, day: number] | null;
  readonly author: string | null;
}

/**
 * What the Typst template reads from `/data.json`. Every string reaches the page as it stands: the template never
 * evaluates one as markup.
 */
export interface PageData extends DocumentFacts {
  readonly sourceName: string;
  readonly keywords: readonly string[];
  readonly words: PageWords;
  /** Label and value, in the order of the title block. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly legend: readonly LegendEntry[];
  readonly rows: readonly PageRow[];
  readonly terms: readonly PageTerm[];
  /** Wordings that depart from the glossary: the entry, the sentence, and why. */
  readonly departures: readonly PageTerm[];
}

/** One row of an appendix. */
export interface PageTerm {
  readonly nl: string;
  readonly en: string;
  readonly note: string;
}

/** Labels that the template places itself. */
export interface PageWords {
  readonly kicker: string;
  readonly page: string;
  readonly of: string;
  readonly untranslated: string;
  readonly empty: string;
  readonly appendix: string;
  readonly departures: string;
}

/** Text in pieces: words may be divided before and in those at even places, not before or in those at odd places. */
export type Runs = readonly string[];

/** Words that are set in one way. */
export interface StyledRuns {
  readonly runs: Runs;
  readonly styles: readonly TagKind[];
  /** An address that a reader can follow; null where there is none. */
  readonly link: string | null;
}

/** A sign and what it means. */
export interface LegendEntry {
  readonly mark: string;
  readonly meaning: string;
}

/** One row of the table. */
export interface PageRow {
  readonly kind: ParagraphKind;
  /** Number of the paragraph in the margin, on its first row; null on the others and beside headings and captions. */
  readonly number: number | null;
  readonly source: Runs;
  /** Empty where there is no English. */
  readonly target: Runs;
  /** The same texts where they have formatting; absent where they are plain. */
  readonly sourceStyled?: readonly StyledRuns[];
  readonly targetStyled?: readonly StyledRuns[];
  /** Signs before the English, explained in the legend; empty where there is nothing to say. */
  readonly marks: string;
  /** First and last row of the paragraph: more space above and below. */
  readonly first: boolean;
  readonly last: boolean;
  /** May break over two pages: it would fill half a page or more. */
  readonly long: boolean;
  /** How many rows from this one on stay on one page: 1 = this alone, 0 = held by a row above. */
  readonly keep: number;
}
