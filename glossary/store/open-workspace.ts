import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { OpenFailure } from '#shared/model/failure.ts';
import type { Reason } from '#shared/model/reason.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { classifyStoreError, isSqliteError } from './classify-store-error.ts';
import { sql, type WritableDb } from './database.ts';
import { findMissingSchema } from './find-missing-schema.ts';
import { lockWorkspace, type WorkspaceLock } from './lock-workspace.ts';
import { migrate, readSchemaVersion, schemaVersion } from './migrate.ts';
import { applicationId, openConnection } from './open-connection.ts';

/** A workspace that is open and locked. */
export interface OpenWorkspace {
  /** Absolute, with links resolved. */
  readonly path: string;
  readonly db: WritableDb;
  close(): void;
}

const magic = 'SQLite format 3\0';
/**
 * Files up to this size are checked whole when they are opened, in some 60 ms. A larger one would hold up every start by half a
 * second and more: it is looked through by each of its backups instead, on a thread.
 */
const cheapCheckBytes = 8 * 1024 * 1024;

/** The path that names this file and no other: links resolved, also where the file does not exist yet. */
export function normalisePath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    try {
      return join(realpathSync(dirname(absolute)), basename(absolute));
    } catch {
      return absolute;
    }
  }
}

/**
 * Opens a workspace file that exists, takes its lock and brings its schema up to date. Nothing is written to a file
 * that is not ours, is damaged or is of a newer version. Never throws for the state of the file.
 */
export function openWorkspace(path: string): Result<OpenWorkspace, OpenFailure> {
  const file = normalisePath(path);
  try {
    const header = inspectHeader(file) ?? inspectAccess(file);
    if (header) return err(header);
    const lock = lockWorkspace(file);
    return lock.ok ? openLocked(file, lock.value) : lock;
  } catch (error) {
    return err(failOrThrow(error, file));
  }
}

/** Opens a file whose lock is held already; releases it where that fails. */
export function openLocked(path: string, lock: WorkspaceLock): Result<OpenWorkspace, OpenFailure> {
  const opened = openSound(path);
  if (!opened.ok) {
    lock.release();
    return opened;
  }
  const db = opened.value;
  try {
    migrate(db);
    const missing = findMissingSchema(db);
    if (missing === null) return ok(describeOpen(path, db, lock));
    db.close();
    lock.release();
    return err(damaged(path, { type: 'schema-lacks', part: missing }));
  } catch (error) {
    db.close();
    lock.release();
    return err(failOrDamaged(error, path));
  }
}

function openSound(path: string): Result<WritableDb, OpenFailure> {
  let db: WritableDb | undefined;
  try {
    db = openConnection(path, { mustExist: true });
    const problem = inspectDatabase(db, path);
    if (!problem) return ok(db);
    db.close();
    return err(problem);
  } catch (error) {
    db?.close();
    return err(failOrDamaged(error, path));
  }
}

function describeOpen(path: string, db: WritableDb, lock: WorkspaceLock): OpenWorkspace {
  const close = () => {
    db.close();
    lock.release();
  };
  return { path, db, close };
}

/** Whatever else SQLite says against a file that is only looked at and brought up to date: it is not as it should be. */
function failOrDamaged(error: unknown, path: string): OpenFailure {
  if (!classifyStoreError(error, path) && isSqliteError(error)) {
    return damaged(path, { type: 'sqlite', text: error.message });
  }
  return failOrThrow(error, path);
}

function failOrThrow(error: unknown, path: string): OpenFailure {
  const failure = classifyStoreError(error, path);
  if (!failure) throw error;
  return failure;
}

/** SQLite would open a file that may not be written, and fail at the first save. */
function inspectAccess(path: string): OpenFailure | null {
  try {
    accessSync(path, constants.W_OK);
    return null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return { type: 'cannot-write', path, reason: { type: 'system', code } };
  }
}

/** Looks at the first bytes before SQLite does, which would take an empty file for a new database. */
function inspectHeader(path: string): OpenFailure | null {
  let file: number;
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { type: 'file-unreadable', path, reason: { type: 'system', code: 'EISDIR' } };
    // To open a pipe would wait for whoever writes to it.
    if (!stats.isFile()) return { type: 'workspace-foreign', path };
    file = openSync(path, 'r');
  } catch (error) {
    return describeReadError(error, path);
  }
  try {
    const bytes = Buffer.alloc(100);
    const length = readSync(file, bytes, 0, 100, 0);
    const start = bytes.toString('latin1', 0, Math.min(length, magic.length));
    if (!magic.startsWith(start)) return { type: 'workspace-foreign', path };
    const bytesInFile = fstatSync(file).size;
    if (length < 100) return damaged(path, { type: 'workspace-cut-off', bytes: bytesInFile });
    if (bytes.readUInt32BE(68) !== applicationId) return { type: 'workspace-foreign', path };
    return inspectSize(bytesInFile, bytes, path);
  } finally {
    closeSync(file);
  }
}

/** SQLite reads the missing end of a last page as zeros. Only a log beside the file can still hold it. */
function inspectSize(size: number, header: Buffer, path: string): OpenFailure | null {
  const named = header.readUInt16BE(16);
  const pageSize = named === 1 ? 65_536 : named;
  if (size % pageSize === 0 || existsSync(`${path}-wal`)) return null;
  return damaged(path, { type: 'page-cut-off', bytes: size });
}

function describeReadError(error: unknown, path: string): OpenFailure {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { type: 'file-not-found', path };
  return { type: 'file-unreadable', path, reason: { type: 'system', code } };
}

function inspectDatabase(db: WritableDb, path: string): OpenFailure | null {
  const found = readSchemaVersion(db);
  if (found > schemaVersion) return { type: 'workspace-newer', path, found, supported: schemaVersion };
  if (found < 1) return damaged(path, { type: 'schema-unknown', version: found });
  if (statSync(path).size > cheapCheckBytes) return null;
  const problem = db.get<{ quick_check: string }>(sql`PRAGMA quick_check(1)`)?.quick_check ?? 'no answer';
  if (problem === 'ok') return null;
  return damaged(path, { type: 'sqlite', text: problem.split('\n').at(-1) ?? problem });
}

function damaged(path: string, reason: Reason): OpenFailure {
  return { type: 'workspace-damaged', path, reason };
}
