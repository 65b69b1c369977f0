import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupFile, BackupList } from '#shared/model/backup.ts';
import { findDefaultFolder, readBackupName } from './backup-names.ts';
import { readBackupSettings } from './backup-settings.ts';

/** The backups of a workspace, the newest first. A folder that is not there holds none. */
export function listBackups(workspacePath: string): BackupList {
  const settings = readBackupSettings(workspacePath);
  const folder = settings.folder ?? findDefaultFolder(workspacePath);
  const backups = readNames(folder)
    .flatMap((name) => describe(workspacePath, folder, name))
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return { folder, settings, backups };
}

/** Path of one of the listed backups; null where there is none of that name. */
export function findBackup(workspacePath: string, name: string): string | null {
  const { folder, backups } = listBackups(workspacePath);
  return backups.some((backup) => backup.name === name) ? join(folder, name) : null;
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function describe(workspacePath: string, folder: string, name: string): readonly BackupFile[] {
  const said = readBackupName(workspacePath, name);
  if (!said) return [];
  try {
    return [{ name, ...said, bytes: statSync(join(folder, name)).size }];
  } catch {
    // Removed by someone else since the listing.
    return [];
  }
}
