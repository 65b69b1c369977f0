import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OpenFailure } from '#shared/model/failure.ts';
import { err, type Result } from '#shared/result.ts';
import { classifyStoreError } from './classify-store-error.ts';
import { transact, type WritableDb } from './database.ts';
import { lockWorkspace } from './lock-workspace.ts';
import { migrate } from './migrate.ts';
import { applicationId, openConnection } from './open-connection.ts';
import { normalisePath, openLocked, type OpenWorkspace } from './open-workspace.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * Makes a workspace and opens it. It is built and filled under another name and renamed when it is whole and on the
 * disk, so a kill or a full disk in the middle leaves no workspace rather than half of one.
 */
export function createWorkspace(path: string, fill: (db: WritableDb) => void): Result<OpenWorkspace, OpenFailure> {
  try {
    mkdirSync(dirname(normalisePath(path)), { recursive: true });
  } catch (error) {
    return err(failOrThrow(error, path));
  }
  const file = normalisePath(path);
  const lock = lockWorkspace(file);
  if (!lock.ok) return lock;
  try {
    // Someone else may have made it while we waited for the lock.
    if (!existsSync(file)) build(file, fill);
  } catch (error) {
    lock.value.release();
    removeDatabase(`${file}-new`);
    return err(failOrThrow(error, file));
  }
  return openLocked(file, lock.value);
}

function build(file: string, fill: (db: WritableDb) => void) {
  const draft = `${file}-new`;
  removeDatabase(draft);
  const db = openConnection(draft, { mustExist: false });
  try {
    db.exec(`PRAGMA application_id = ${applicationId}`);
    migrate(db);
    transact(db, () => fill(db));
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
  setAsideStaleLog(file);
  renameSync(draft, file);
  syncFolder(dirname(file));
}

/** A log without its database would be replayed into the new one. */
function setAsideStaleLog(file: string) {
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${file}-wal-orphan`);
  rmSync(`${file}-shm`, { force: true });
}

function removeDatabase(file: string) {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${ending}`, { force: true });
}

function failOrThrow(error: unknown, path: string): OpenFailure {
  const failure = classifyStoreError(error, path);
  if (!failure) throw error;
  return failure;
}
