import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { readUserFile, type ReadFailure } from './files.ts';

/** A user's UTF-8 file (or standard input for `-`) as text, without its byte order mark. */
export async function readUserText(
  path: string,
): Promise<Result<string, ReadFailure | FailureOfType<'file-not-text'>>> {
  const bytes = await readUserFile(path);
  if (!bytes.ok) return bytes;
  const text = new TextDecoder('utf-8').decode(bytes.value);
  const wrong = text.search(/[\0\uFFFD]/);
  return wrong < 0 ? ok(text) : err({ type: 'file-not-text', path, offset: Buffer.byteLength(text.slice(0, wrong)) });
}
