import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { BackupSettings } from '#shared/model/backup.ts';

/** Every quarter of an hour at most, five hours of work at least. */
export const defaultBackupSettings: BackupSettings = { folder: null, minutes: 15, keep: 20 };

/** Kept beside the workspace and not in it: where that is damaged, its backups are looked for. */
const fileOf = (workspacePath: string): string => `${workspacePath}-backups.json`;

/** The settings of this workspace's backups; what cannot be read is as it was at first. */
export function readBackupSettings(workspacePath: string): BackupSettings {
  try {
    const value = JSON.parse(readFileSync(fileOf(workspacePath), 'utf8')) as Partial<BackupSettings> | null;
    const { folder, minutes, keep } = value ?? {};
    return {
      folder: typeof folder === 'string' && folder !== '' ? folder : null,
      minutes: isWhole(minutes, 0) ? minutes : defaultBackupSettings.minutes,
      keep: isWhole(keep, 1) ? keep : defaultBackupSettings.keep,
    };
  } catch {
    return defaultBackupSettings;
  }
}

/** Keeps them, whole or not at all. Throws what the file system throws. */
export function saveBackupSettings(workspacePath: string, settings: BackupSettings): void {
  const file = fileOf(workspacePath);
  writeFileSync(`${file}-new`, JSON.stringify(settings), { flush: true });
  renameSync(`${file}-new`, file);
}

const isWhole = (value: unknown, least: number): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least;
