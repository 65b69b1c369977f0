import { randomUUID } from 'node:crypto';
import { access, constants, lstat, open, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** Failures of writing a file the user named. */
export type WriteFailure = FailureOfType<'cannot-write' | 'disk-full'>;

/** All of a file, or its pieces one after the other. */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;

/** Names that stand for something this process has open: written to, never replaced. */
const openFiles = /^\/(?:dev\/(?:stdout|stderr|fd\/\d+)|proc\/[^/]+\/fd\/\d+)$/;
const databaseMagic = 'SQLite format 3\0';

/**
 * Writes a file whole or not at all: beside its place under another name, synced, then renamed over it. A link keeps
 * pointing where it points, a file keeps its permissions, a device or pipe is written to. A database is never
 * overwritten: it is a workspace, and no document is worth one.
 */
export async function writeUserFile(path: string, bytes: FileContent): Promise<Result<null, WriteFailure>> {
  try {
    const present = await statOrNull(path);
    if (present?.isDirectory()) return err({ type: 'cannot-write', path, reason: { type: 'system', code: 'EISDIR' } });
    if (openFiles.test(path) || (present && !present.isFile())) await writeFile(path, bytes, { flag: 'a' });
    else {
      const target = await followLink(path);
      if (present) await access(target, constants.W_OK);
      if (present && (await isDatabase(target)))
        return err({ type: 'cannot-write', path, reason: { type: 'is-database' } });
      await replaceFile(target, bytes, present ? present.mode & 0o777 : null);
    }
    return ok(null);
  } catch (error) {
    return err(writeFailure(path, error));
  }
}

async function replaceFile(target: string, bytes: FileContent, mode: number | null): Promise<void> {
  const temporary = join(dirname(target), `.veerman-${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      if (mode !== null) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** Where a link leads, also one to a file that is not there yet. */
async function followLink(path: string): Promise<string> {
  const stats = await lstat(path).catch(() => null);
  if (!stats?.isSymbolicLink()) return path;
  return realpath(path).catch(async (error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error;
    return followLink(resolve(dirname(path), await readlink(path)));
  });
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function isDatabase(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(databaseMagic.length), 0, databaseMagic.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === databaseMagic;
  } finally {
    await file.close();
  }
}

/** An error of the file system as a failure of writing `path`. */
export function writeFailure(path: string, error: unknown): WriteFailure {
  const code = errorCode(error);
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? { type: 'disk-full', path }
    : { type: 'cannot-write', path, reason: { type: 'system', code } };
}

function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
