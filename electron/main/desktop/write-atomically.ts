import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** The codes by which systems say that there is no room. */
const fullCodes = ['ENOSPC', 'EDQUOT'];

/**
 * Writes the file whole or leaves what was there: a neighbour is written, brought to the disk and put in its place.
 * A link is followed, and the rights of a file that is replaced are kept.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
): Promise<Result<{ readonly path: string }, FailureOfType<'cannot-write' | 'disk-full'>>> {
  const target = await realpath(path).catch(() => path);
  const next = join(dirname(target), `.${basename(target).slice(0, 80)}.${process.pid}.${Date.now()}.part`);
  try {
    await writeDurably(next, bytes, await modeOf(target));
    await rename(next, target);
    await syncFolder(dirname(target));
    return ok({ path: target });
  } catch (error) {
    await rm(next, { force: true }).catch(() => {});
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    return fullCodes.includes(code)
      ? err({ type: 'disk-full', path })
      : err({ type: 'cannot-write', path, reason: { type: 'system', code } });
  }
}

async function modeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ mode }) => mode & 0o777,
    () => 0o666,
  );
}

async function writeDurably(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new name itself durable. Windows cannot open a folder and does not need to. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
