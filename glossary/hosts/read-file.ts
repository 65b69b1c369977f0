import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** Largest file that is read whole, in megabytes. */
const limit = 512;
const megabyte = 1_000_000;

/** Failures of reading a file the user named. */
export type ReadFailure = FailureOfType<'file-not-found' | 'file-unreadable' | 'file-too-large'>;

/** The bytes of a file, or of standard input for `-`. Pipes and devices are read to their end, or to the limit. */
export async function readUserFile(path: string): Promise<Result<Uint8Array, ReadFailure>> {
  try {
    if (path === '-') return await readToLimit(path, process.stdin);
    const stats = await stat(path);
    if (stats.isDirectory()) return err({ type: 'file-unreadable', path, reason: { type: 'system', code: 'EISDIR' } });
    // Their size says nothing: a device may never end.
    if (!stats.isFile()) return await readToLimit(path, createReadStream(path));
    return stats.size > limit * megabyte ? err(tooLarge(path, stats.size)) : ok(await readFile(path));
  } catch (error) {
    const code = errorCode(error);
    return err(
      code === 'ENOENT'
        ? { type: 'file-not-found', path }
        : { type: 'file-unreadable', path, reason: { type: 'system', code } },
    );
  }
}

async function readToLimit(path: string, stream: AsyncIterable<unknown>): Promise<Result<Uint8Array, ReadFailure>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > limit * megabyte) return err(tooLarge(path, size));
  }
  return ok(Buffer.concat(chunks));
}

function tooLarge(path: string, size: number): ReadFailure {
  return { type: 'file-too-large', path, megabytes: Math.ceil(size / megabyte), limit };
}

function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
