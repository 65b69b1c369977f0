import type { WritableDb } from '#glossary/store/database.ts';
import { openConnection } from '#glossary/store/open-connection.ts';
import { corpusFiles } from './corpus-files.ts';

/** The workspace of a run, as the engine opens it. */
export function openBenchWorkspace(folder: string): WritableDb {
  return openConnection(corpusFiles(folder).workspace, { mustExist: true });
}

/** Folder of its index, as the engine names it. */
export function indexFolderOf(folder: string): string {
  return `${corpusFiles(folder).workspace}-index`;
}
