import Database from 'better-sqlite3';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OpenFailure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { sql } from '../database.ts';
import { applicationId } from '../open-connection.ts';
import { syncFolder } from '../sync-folder.ts';

/** As many pages as there are: the copy is one step, so that nobody who writes meanwhile makes it begin again. */
const allPages = 0x7fffffff;

/**
 * Copies a database by SQLite's backup interface, from one reading moment and beside whoever writes. It is built under
 * another name, looked through, synced and renamed: a kill leaves no half backup behind. The copy is one file without
 * a log. Throws what SQLite and the file system throw.
 */
export async function copyDatabase(from: string, to: string): Promise<Result<null, OpenFailure>> {
  const draft = `${to}.part`;
  removeDraft(draft);
  try {
    await copyPages(from, draft);
    const problem = finish(draft);
    if (problem !== null) {
      removeDraft(draft);
      return err({ type: 'workspace-damaged', path: from, reason: { type: 'sqlite', text: problem } });
    }
    renameSync(draft, to);
    syncFolder(dirname(to));
    return ok(null);
  } catch (error) {
    removeDraft(draft);
    throw error;
  }
}

async function copyPages(from: string, draft: string): Promise<void> {
  const source = new Database(from, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    source.exec('BEGIN');
    source.prepare(sql`SELECT count(*) FROM sqlite_schema`).get();
    await source.backup(draft, { progress: () => allPages });
  } finally {
    source.close();
  }
}

/** Makes one file of it that can be read where nothing may be written, and says what SQLite finds wrong with it. */
function finish(draft: string): string | null {
  const copy = new Database(draft, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
    if (copy.pragma('application_id', { simple: true }) !== applicationId) return 'not a workspace';
    const found = String(copy.pragma('quick_check(1)', { simple: true }));
    return found === 'ok' ? null : (found.split('\n').at(-1) ?? found);
  } finally {
    copy.close();
    sync(draft);
  }
}

function sync(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function removeDraft(draft: string): void {
  for (const ending of ['', '-journal', '-wal', '-shm']) {
    if (existsSync(`${draft}${ending}`)) rmSync(`${draft}${ending}`, { force: true });
  }
}
