import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { readTbx } from '#glossary/interchange/tbx/read-tbx.ts';
import type { TermsFile } from './terms-file.ts';

/** Why a file is not taken in. */
export type TermsFileRefusal = FailureOfType<'file-not-text' | 'file-empty' | 'file-malformed' | 'file-too-large'>;

const limitMegabytes = 200;

/** Reads a glossary file by its content. `path` is only named in the failure. */
export function readTermsFile(bytes: Uint8Array, path: string): Result<TermsFile, TermsFileRefusal> {
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  if (megabytes > limitMegabytes) return err({ type: 'file-too-large', path, megabytes, limit: limitMegabytes });
  const read = readTbx(bytes, path);
  if (!read.ok) return read;
  const { entries, refused, warnings } = read.value;
  return ok({ entries, refused, warnings });
}
