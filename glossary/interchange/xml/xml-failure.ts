import type { FailureOfType } from '#shared/model/failure.ts';

/**
 * Why a file could not be read at all: a `Failure` without its path, which pure code does not know. Whoever opened the
 * file adds it: `{ ...failure, path }`. Columns count from 1, lines too; `reason` is a sentence in plain English.
 */
export type XmlFailure =
  | (Omit<FailureOfType<'file-malformed'>, 'path'> & { readonly column: number })
  | Omit<FailureOfType<'file-not-text'>, 'path'>
  | Omit<FailureOfType<'file-empty'>, 'path'>;

/** A part of a file that was left out of an import, with its line (from 1) and the reason in plain English. */
export interface Refused {
  readonly line: number;
  readonly reason: string;
}
