import type { DocumentFacts, LegendEntry } from './page-data.ts';

/** What the template of a sheet of keys reads from `/data.json`. Every string reaches the page as it stands. */
export interface KeysPageData extends DocumentFacts {
  readonly kicker: string;
  readonly words: { readonly page: string; readonly of: string };
  /** Under the title. */
  readonly facts: string;
  /** Side by side where all fits on a page, else one column after the other. */
  readonly columns: readonly (readonly KeyPageGroup[])[];
  /** Explains `□`, where one stands on the page. */
  readonly legend: readonly LegendEntry[];
}

/** Commands under a heading. */
export interface KeyPageGroup {
  readonly heading: string;
  readonly rows: readonly KeyPageRow[];
}

/** A command with its combinations, each as the caps to be drawn. */
export interface KeyPageRow {
  readonly label: string;
  readonly keys: readonly (readonly string[])[];
}
