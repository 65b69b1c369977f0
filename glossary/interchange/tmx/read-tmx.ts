import type { FailureOfType } from '#shared/model/failure.ts';
import type { Refused } from '#shared/model/reason.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { createTmxReader } from './tmx-reader.ts';
import type { TmxHeader, TmxUnit } from './tmx-model.ts';

/** A TMX file that was read whole. */
export interface TmxFile {
  readonly header: TmxHeader | null;
  /** In the order of the file. */
  readonly units: readonly TmxUnit[];
  /** Units that cannot be used, with the line of their `<tu>`. */
  readonly refused: readonly Refused[];
}

/**
 * Reads a TMX file that is in memory. A unit that cannot be used is refused with its line and the others are kept; a
 * file that is not well-formed fails as a whole. `path` is only named in the failure. For large files: `createTmxReader`.
 */
export function readTmx(
  bytes: Uint8Array,
  path: string,
): Result<TmxFile, FailureOfType<'file-malformed' | 'file-not-text' | 'file-empty'>> {
  let header: TmxHeader | null = null;
  const units: TmxUnit[] = [];
  const refused: Refused[] = [];
  const reader = createTmxReader({
    header: (read) => (header ??= read),
    unit: (unit) => units.push(unit),
    refused: (unit) => refused.push(unit),
  });
  const failure = reader.write(bytes) ?? reader.end();
  return failure ? err({ ...failure, path }) : ok({ header, units, refused });
}
