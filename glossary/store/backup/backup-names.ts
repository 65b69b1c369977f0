import { basename, dirname, extname, join } from 'node:path';
import { backupKinds, type BackupKind } from '#shared/model/backup.ts';

/** What the name of a backup says. */
export interface NamedBackup {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: BackupKind;
}

/** The folder for backups of a workspace when the user names none: beside it, so that it moves along. */
export function findDefaultFolder(workspacePath: string): string {
  return join(dirname(workspacePath), 'backups');
}

/** File name of a backup: workspace, moment in UTC, kind. Backups of several workspaces can lie in one folder. */
export function nameBackup(workspacePath: string, at: Date, kind: BackupKind): string {
  const moment = at.toISOString().replaceAll(/[-:.]/g, '');
  return `${stem(workspacePath)}-${moment}-${kind}.sqlite`;
}

/** What a file name says, or null where it is none of this workspace's backups. */
export function readBackupName(workspacePath: string, name: string): NamedBackup | null {
  const start = `${stem(workspacePath)}-`;
  if (!name.startsWith(start)) return null;
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z]+)\.sqlite$/.exec(name.slice(start.length));
  const kind = backupKinds.find((each) => each === parts?.[8]);
  if (!parts || !kind) return null;
  const [, year, month, day, hour, minute, second, rest] = parts;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${rest}Z`;
  return Number.isNaN(Date.parse(at)) ? null : { at, kind };
}

function stem(workspacePath: string): string {
  return basename(workspacePath, extname(workspacePath));
}
