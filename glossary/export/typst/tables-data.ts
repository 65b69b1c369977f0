import type { DocumentFacts, LegendEntry } from './page-data.ts';

/** What the template of tables reads from `/data.json`. Every string reaches the page as it stands. */
export interface TablesData extends DocumentFacts {
  /** Says above the title what kind of document this is. */
  readonly kicker: string;
  readonly landscape: boolean;
  readonly words: { readonly page: string; readonly of: string };
  /** Label and value, in the order of the title block. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly legend: readonly LegendEntry[];
  readonly tables: readonly PageTable[];
}

/** A table with a heading, whose column names stand on every page again. */
export interface PageTable {
  readonly heading: string;
  readonly columns: readonly PageColumn[];
  readonly rows: readonly (readonly string[])[];
  /** A last row that sums up; empty where there is none. */
  readonly sum: readonly string[];
}

/** A column of a table. */
export interface PageColumn {
  readonly name: string;
  /** Numbers stand to the right. */
  readonly isNumber: boolean;
  /** How much of the width, against the others. */
  readonly share: number;
  /** Language of its cells; null where it is that of the document. */
  readonly lang: 'nl' | 'en' | null;
}
