import { decodeText } from '#glossary/interchange/txt/decode-text.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { readUserFile, type ReadFailure } from './files.ts';

/** A user's file (or standard input for `-`) as text, in any of the encodings that articles come in. */
export async function readUserText(
  path: string,
): Promise<Result<string, ReadFailure | FailureOfType<'file-not-text'>>> {
  const bytes = await readUserFile(path);
  if (!bytes.ok) return bytes;
  const decoded = decodeText(bytes.value);
  return decoded.ok ? ok(decoded.value.text) : err({ type: 'file-not-text', path, offset: decoded.error.offset });
}
