/** What the template of a sheet of keys reads from `/data.json`. Every string reaches the page as it stands. */
export interface KeysPageData {
  readonly title: string;
  readonly kicker: string;
  readonly lang: string;
  readonly region: string;
  /** Year, month, day: the date in the document's metadata. */
  readonly date: readonly [year: number, month: number, day: number] | null;
  readonly author: string | null;
  readonly words: { readonly page: string; readonly of: string };
  /** Under the title. */
  readonly facts: string;
  /** Side by side where all fits on a page, else one column after the other. */
  readonly columns: readonly (readonly KeyPageGroup[])[];
  /** Explains `□`, where one stands on the page. */
  readonly legend: readonly { readonly mark: string; readonly meaning: string }[];
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
