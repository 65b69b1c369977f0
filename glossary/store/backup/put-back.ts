import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OpenFailure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { classifyStoreError } from '../classify-store-error.ts';
import { lockWorkspace } from '../lock-workspace.ts';
import { syncFolder } from '../sync-folder.ts';

/** Name of the copy that is to take the place of a workspace. */
export const incomingPath = (workspacePath: string): string => `${workspacePath}-incoming`;

/**
 * Puts the copy made at `incomingPath` in the place of a workspace that is closed: one rename, so that a kill leaves the
 * old one or the new one. A log that a workspace left behind, because it is damaged, is set aside first: it would be
 * replayed into the new file.
 */
export function putBack(workspacePath: string): Result<null, OpenFailure> {
  try {
    const lock = lockWorkspace(workspacePath);
    if (!lock.ok) return lock;
    try {
      setAsideLog(workspacePath);
      renameSync(incomingPath(workspacePath), workspacePath);
      syncFolder(dirname(workspacePath));
      return ok(null);
    } finally {
      lock.value.release();
    }
  } catch (error) {
    const failure = classifyStoreError(error, workspacePath);
    if (!failure) throw error;
    return err(failure);
  }
}

/** Keeps what a damaged workspace was, with its log, so that nothing is gone that a specialist could still read. */
export function setAsideDamaged(workspacePath: string, now: Date): void {
  const moment = now.toISOString().replaceAll(/[-:.]/g, '');
  for (const ending of ['', '-wal']) {
    const file = `${workspacePath}${ending}`;
    if (existsSync(file)) renameSync(file, `${workspacePath}-damaged-${moment}${ending}`);
  }
}

function setAsideLog(workspacePath: string): void {
  if (existsSync(`${workspacePath}-wal`)) renameSync(`${workspacePath}-wal`, `${workspacePath}-wal-orphan`);
  rmSync(`${workspacePath}-shm`, { force: true });
}
