import { decodeText, type DecodedText } from '#glossary/interchange/txt/decode-text.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, type Result } from '#shared/result.ts';
import { readUserFile, type ReadFailure } from './read-file.ts';

/** A user's file (or standard input for `-`) as text, in any of the encodings that articles come in. */
export async function readUserText(
  path: string,
): Promise<Result<DecodedText, ReadFailure | FailureOfType<'file-not-text'>>> {
  const bytes = await readUserFile(path);
  if (!bytes.ok) return bytes;
  const decoded = decodeText(bytes.value);
  return decoded.ok ? decoded : err({ type: 'file-not-text', path, offset: decoded.error.offset });
}
