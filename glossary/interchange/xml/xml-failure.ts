import type { FailureOfType } from '#shared/model/failure.ts';

/**
 * Why a file could not be read at all: a `Failure` without its path, which pure code does not know. Whoever opened the
 * file adds it: `{ ...failure, path }`. Columns count from 1, lines too.
 */
export type XmlFailure =
  | (Omit<FailureOfType<'file-malformed'>, 'path'> & { readonly column: number })
  | Omit<FailureOfType<'file-not-text'>, 'path'>
  | Omit<FailureOfType<'file-empty'>, 'path'>;
