import Database from 'better-sqlite3';
import type { OpenFailure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { classifyStoreError } from './classify-store-error.ts';

/** Held for as long as a workspace is open. */
export interface WorkspaceLock {
  release(): void;
}

/**
 * Keeps a second start away from the workspace. The lock is an exclusive transaction on a small file beside it, so
 * that the system frees it when the process dies, however it dies; the file itself stays and means nothing.
 */
export function lockWorkspace(path: string): Result<WorkspaceLock, OpenFailure> {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(`${path}-lock`, { timeout: 0 });
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection?.close();
    const failure = classifyStoreError(error, path);
    if (!failure) throw error;
    return err(failure);
  }
  const held = connection;
  return ok({ release: () => void held.close() });
}
