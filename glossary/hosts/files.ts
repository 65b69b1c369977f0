import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** Largest file that is read whole, in megabytes. */
const limit = 512;

/** Failures of reading a file the user named. */
export type ReadFailure = FailureOfType<'file-not-found' | 'file-unreadable' | 'file-too-large'>;
/** Failures of writing a file the user named. */
export type WriteFailure = FailureOfType<'cannot-write' | 'disk-full'>;

/** The bytes of a file, or of standard input for `-`. */
export async function readUserFile(path: string): Promise<Result<Uint8Array, ReadFailure>> {
  try {
    if (path === '-') return ok(await readStandardInput());
    const { size } = await stat(path);
    const megabytes = Math.ceil(size / 1_000_000);
    if (megabytes > limit) return err({ type: 'file-too-large', path, megabytes, limit });
    return ok(await readFile(path));
  } catch (error) {
    const code = errorCode(error);
    return err(code === 'ENOENT' ? { type: 'file-not-found', path } : { type: 'file-unreadable', path, reason: code });
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Writes a file whole or not at all: beside its place under another name, synced, then renamed over it. */
export async function writeUserFile(path: string, bytes: Uint8Array): Promise<Result<null, WriteFailure>> {
  const temporary = join(dirname(path), `.veerman-${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    return ok(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    return err(writeFailure(path, error));
  }
}

/** An error of the file system as a failure of writing `path`. */
export function writeFailure(path: string, error: unknown): WriteFailure {
  const code = errorCode(error);
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? { type: 'disk-full', path }
    : { type: 'cannot-write', path, reason: code };
}

function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
