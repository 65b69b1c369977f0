import type { DictionaryFormat } from '#shared/model/dictionary.ts';

/** An entry as it stands in a dictionary. */
export interface DictionaryEntry {
  readonly headword: string;
  /** Plain text: markup has become lines. */
  readonly text: string;
}

/** A dictionary that is open. */
export interface Dictionary {
  readonly name: string;
  readonly format: DictionaryFormat;
  readonly entries: number;
  /** Entries of this very word, capitals apart, in the order of the file. Throws `DictionaryFault` where the file is broken there. */
  find(word: string): readonly DictionaryEntry[];
  close(): void;
}

/** The text of one entry is cut here, in bytes: no entry that anybody reads is longer. */
export const longestEntry = 262_144;
/** Entries of one word that are given. */
export const mostEntries = 50;
