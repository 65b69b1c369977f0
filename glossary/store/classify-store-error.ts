import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { OpenFailure } from '#shared/model/failure.ts';
import type { Reason } from '#shared/model/reason.ts';

/**
 * The one place where what SQLite and the file system throw becomes a failure that the user can be told. Null where
 * the error is none of theirs: a bug, to be thrown on.
 */
export function classifyStoreError(error: unknown, path: string): OpenFailure | null {
  if (isSqliteError(error)) return classifySqliteError(error.code, error.message, path);
  if (error instanceof DamagedRow) return { type: 'workspace-damaged', path, reason: error.reason };
  if (error instanceof Error && 'code' in error && 'syscall' in error) {
    return classifySystemError(String(error.code), path);
  }
  return null;
}

/** True for everything that SQLite throws. */
export function isSqliteError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Database.SqliteError;
}

/** A row that holds what no version of the product writes: the file was changed by something else. */
export class DamagedRow extends Error {
  override readonly name = 'DamagedRow';
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(JSON.stringify(reason));
    this.reason = reason;
  }
}

function classifySqliteError(code: string, text: string, path: string): OpenFailure | null {
  const reason = { type: 'sqlite', text } as const;
  const is = (prefix: string) => code === prefix || code.startsWith(`${prefix}_`);
  if (is('SQLITE_FULL') || code === 'SQLITE_IOERR_SHMSIZE') return { type: 'disk-full', path };
  if (is('SQLITE_NOTADB')) return { type: 'workspace-foreign', path };
  if (is('SQLITE_CORRUPT')) return { type: 'workspace-damaged', path, reason };
  if (is('SQLITE_BUSY') || is('SQLITE_LOCKED')) return { type: 'workspace-in-use', path };
  if (code === 'SQLITE_IOERR_SHORT_READ') return { type: 'workspace-damaged', path, reason };
  if (code === 'SQLITE_IOERR_READ') return { type: 'file-unreadable', path, reason };
  if (is('SQLITE_READONLY') || is('SQLITE_CANTOPEN') || is('SQLITE_PERM') || is('SQLITE_IOERR')) {
    return { type: 'cannot-write', path, reason: findReason(path) ?? reason };
  }
  return null;
}

/** SQLite says only that it cannot; the folder may say why. */
function findReason(path: string): Reason | null {
  try {
    accessSync(dirname(path), constants.W_OK);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === undefined ? null : { type: 'system', code };
  }
}

function classifySystemError(code: string, path: string): OpenFailure {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { type: 'disk-full', path };
    case 'ENOENT':
      return { type: 'file-not-found', path };
    default:
      return { type: 'cannot-write', path, reason: { type: 'system', code } };
  }
}
