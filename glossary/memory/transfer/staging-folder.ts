import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CutOffImport } from '#shared/model/transfer.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';

/** What a staging folder is for, beside what is made ready in it. */
export interface StageNote {
  /** Name of the file without its folder. */
  readonly fileName: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Of an import: what is lost when the process ends, and is told at the next start. */
  readonly isImport: boolean;
}

const noteName = 'note.json';

/** Where a workspace's files are made ready: a folder for each import, upload and export, gone when that is done. */
export function stagingRoot(workspacePath: string): string {
  return `${workspacePath}-transfer`;
}

/** Makes a folder. Throws what the file system throws. */
export function makeStagingFolder(workspacePath: string, token: string, note: StageNote): string {
  const folder = join(stagingRoot(workspacePath), token);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, noteName), JSON.stringify(note));
  return folder;
}

/** Path of the database in which an import waits. */
export function stagePath(folder: string): string {
  return join(folder, 'stage.sqlite');
}

/** Removes a folder with all that is in it, and the root where it was the last. */
export function removeStagingFolder(workspacePath: string, token: string): void {
  rmSync(join(stagingRoot(workspacePath), token), { recursive: true, force: true });
  removeEmptyRoot(workspacePath);
}

/**
 * Clears away what an earlier run of the program left behind, and gives the imports among it that were cut off: the memory has
 * nothing of them. Call it when the workspace was opened and nothing is made ready yet.
 */
export function clearLeftovers(db: ReadableDb, workspacePath: string): readonly CutOffImport[] {
  const cutOff: CutOffImport[] = [];
  for (const token of listTokens(workspacePath)) {
    const note = readNote(join(stagingRoot(workspacePath), token));
    const isDone = db.get(sql`SELECT 1 FROM unit_import WHERE token = :token`, { token });
    if (note?.isImport && !isDone) cutOff.push({ fileName: note.fileName, at: note.at });
    removeStagingFolder(workspacePath, token);
  }
  return cutOff;
}

function listTokens(workspacePath: string): readonly string[] {
  try {
    return readdirSync(stagingRoot(workspacePath));
  } catch {
    return [];
  }
}

function readNote(folder: string): StageNote | null {
  try {
    return JSON.parse(readFileSync(join(folder, noteName), 'utf8')) as StageNote;
  } catch {
    // Cut off before the note was written: nothing had been begun.
    return null;
  }
}

function removeEmptyRoot(workspacePath: string): void {
  if (listTokens(workspacePath).length === 0) rmSync(stagingRoot(workspacePath), { recursive: true, force: true });
}
