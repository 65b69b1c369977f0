import type { DocumentFacts, LegendEntry } from './page-data.ts';

/** What the template of a glossary reads from `/data.json`. Every string reaches the page as it stands. */
export interface GlossaryPageData extends DocumentFacts {
  readonly kicker: string;
  readonly words: { readonly page: string; readonly of: string; readonly not: string };
  /** Under the title. */
  readonly facts: string;
  /** By their first letter, in order. */
  readonly letters: readonly { readonly letter: string; readonly entries: readonly GlossaryPageEntry[] }[];
  /** Explains `□`, where one stands on the page. */
  readonly legend: readonly LegendEntry[];
}

/** An entry as it is printed. */
export interface GlossaryPageEntry {
  /** Dutch, the term to look under first. */
  readonly head: string;
  readonly otherDutch: readonly string[];
  readonly english: readonly string[];
  readonly forbidden: readonly { readonly term: string; readonly reason: string }[];
  readonly subject: string;
  readonly definition: string;
  readonly note: string;
}
