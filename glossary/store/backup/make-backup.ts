import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupFile, BackupKind } from '#shared/model/backup.ts';
import type { OpenFailure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { classifyStoreError } from '../classify-store-error.ts';
import { nameBackup } from './backup-names.ts';
import { listBackups } from './list-backups.ts';
import { runBackupJob } from './run-backup-job.ts';

/** Backups made before another was put back that are kept. */
const keptBeforeRestores = 5;
/** A draft of this age, in milliseconds, is of a backup that was killed. */
const stale = 60 * 60 * 1000;

/** Backs up a workspace, open or not, and removes what is more than is to be kept. */
export async function makeBackup(
  workspacePath: string,
  kind: BackupKind,
  now: Date,
): Promise<Result<BackupFile, OpenFailure>> {
  const { folder } = listBackups(workspacePath);
  const name = nameBackup(workspacePath, now, kind);
  const to = join(folder, name);
  try {
    mkdirSync(folder, { recursive: true });
    const copied = await runBackupJob({ kind: 'copy', from: workspacePath, to });
    if (!copied.ok) return copied;
    removeSurplus(workspacePath, now);
    return ok({ name, at: now.toISOString(), bytes: statSync(to).size, kind });
  } catch (error) {
    const failure = classifyStoreError(error, folder);
    if (!failure) throw error;
    return err(failure);
  }
}

/** Only what the clock made and what was made before restores goes by itself; what the user asked for stays. */
function removeSurplus(workspacePath: string, now: Date): void {
  const { folder, settings, backups } = listBackups(workspacePath);
  const ofKind = (kind: BackupKind) => backups.filter((backup) => backup.kind === kind);
  const surplus = [...ofKind('auto').slice(settings.keep), ...ofKind('restore').slice(keptBeforeRestores)];
  for (const { name } of surplus) rmSync(join(folder, name), { force: true });
  for (const name of readdirSync(folder)) {
    if (!/\.sqlite\.part(?:-journal)?$/.test(name)) continue;
    const path = join(folder, name);
    if (now.getTime() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime()) > stale) {
      rmSync(path, { force: true });
    }
  }
}
