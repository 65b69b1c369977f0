import type { FailureOfType } from './failure.ts';

/** Why a dictionary cannot be read. */
export type DictionaryFailure = FailureOfType<
  'file-not-found' | 'file-unreadable' | 'file-kind-unknown' | 'dictionary-broken'
>;

/** Forms of dictionaries that are read. */
export type DictionaryFormat = 'dictd' | 'stardict';

/** A dictionary of the workspace: open, or why it is not. */
export interface DictionaryInfo {
  /** The file that the user named. */
  readonly path: string;
  readonly state:
    | { readonly kind: 'open'; readonly name: string; readonly format: DictionaryFormat; readonly entries: number }
    | { readonly kind: 'failed'; readonly failure: DictionaryFailure };
}

/** An entry that was found. `base`: of the word that what was asked is a form of; `head`: of the last part of a compound. */
export interface DictionaryHit {
  readonly headword: string;
  /** Plain text in lines. */
  readonly text: string;
  readonly kind: 'same' | 'base' | 'head';
}

/** What one dictionary says. */
export interface DictionaryAnswer {
  readonly path: string;
  readonly name: string;
  readonly hits: readonly DictionaryHit[];
  /** Where it could not be read just now. */
  readonly failure: DictionaryFailure | null;
}
