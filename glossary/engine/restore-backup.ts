import { copyFileSync, existsSync, rmSync } from 'node:fs';
import type { FailureOfType, OpenFailure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { findBackup } from '#glossary/store/backup/list-backups.ts';
import { makeBackup } from '#glossary/store/backup/make-backup.ts';
import { incomingPath, putBack } from '#glossary/store/backup/put-back.ts';
import { runBackupJob } from '#glossary/store/backup/run-backup-job.ts';
import { openWorkspace } from '#glossary/store/open-workspace.ts';

/** Why a backup was not put back. The workspace then is as it was. */
export type RestoreFailure = OpenFailure | FailureOfType<'backup-unknown' | 'backup-damaged'>;

interface RestoreOptions {
  readonly workspacePath: string;
  /** Name of the backup. */
  readonly name: string;
  readonly now: Date;
  /** Closes the workspace where it is open; gives whether it was. */
  readonly close: () => boolean;
}

/**
 * Puts a backup in the place of the workspace. It is copied beside it, looked through and brought up to date first; then
 * the present state is backed up; only then one takes the other's place. A kill at any moment leaves the old state or the
 * new one, and the old one among the backups.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Result<null, RestoreFailure>> {
  const { workspacePath, name, now, close } = options;
  const backup = findBackup(workspacePath, name);
  if (backup === null) return err({ type: 'backup-unknown', name });
  try {
    const ready = await makeReady(backup, workspacePath);
    if (!ready.ok) return ready;
    // From here on nothing is written to it: what is typed meanwhile waits in the page.
    const wasOpen = close();
    const kept = wasOpen ? await makeBackup(workspacePath, 'restore', now) : keepDamaged(workspacePath, now);
    return kept.ok ? putBackFresh(workspacePath) : kept;
  } finally {
    for (const ending of ['', '-wal', '-shm', '-lock'])
      rmSync(`${incomingPath(workspacePath)}${ending}`, { force: true });
  }
}

/** The copy that is to come, sound and of this version's schema. */
async function makeReady(backup: string, workspacePath: string): Promise<Result<null, RestoreFailure>> {
  const incoming = incomingPath(workspacePath);
  rmSync(incoming, { force: true });
  const copied = await runBackupJob({ kind: 'copy', from: backup, to: incoming });
  const opened = copied.ok ? openWorkspace(incoming) : copied;
  if (!opened.ok) return err(blameBackup(opened.error, backup, workspacePath));
  opened.value.close();
  return ok(null);
}

/** What is wrong with the copy was wrong with the backup; what the disk refused, it refused beside the workspace. */
function blameBackup(failure: OpenFailure, backup: string, workspacePath: string): RestoreFailure {
  switch (failure.type) {
    case 'workspace-damaged':
      return { type: 'backup-damaged', path: backup, reason: failure.reason };
    case 'workspace-foreign':
      return { type: 'backup-damaged', path: backup, reason: { type: 'sqlite', text: 'file is not a database' } };
    case 'workspace-newer':
      return { ...failure, path: backup };
    default:
      return { ...failure, path: workspacePath };
  }
}

/** A workspace that does not open cannot be backed up: its file and its log are set aside as they are. */
function keepDamaged(workspacePath: string, now: Date): Result<null, OpenFailure> {
  const moment = now.toISOString().replaceAll(/[-:.]/g, '');
  for (const ending of ['', '-wal']) {
    const file = `${workspacePath}${ending}`;
    if (existsSync(file)) copyFileSync(file, `${workspacePath}-damaged-${moment}${ending}`);
  }
  return ok(null);
}

function putBackFresh(workspacePath: string): Result<null, OpenFailure> {
  const done = putBack(workspacePath);
  // It was made from other units; it is made anew.
  if (done.ok) {
    for (const ending of ['', '-wal', '-shm'])
      rmSync(`${workspacePath}-index${ending}`, { recursive: true, force: true });
  }
  return done;
}
