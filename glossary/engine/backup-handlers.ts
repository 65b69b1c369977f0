import { accessSync, constants, mkdirSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import type { EngineHandlers } from '#shared/contract/engine-api.ts';
import type { WorkspaceInfo } from '#shared/contract/workspace.ts';
import type { OpenFailure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { findDefaultFolder } from '#glossary/store/backup/backup-names.ts';
import { saveBackupSettings } from '#glossary/store/backup/backup-settings.ts';
import { findBackup, listBackups } from '#glossary/store/backup/list-backups.ts';
import { runBackupJob } from '#glossary/store/backup/run-backup-job.ts';
import { classifyStoreError } from '#glossary/store/classify-store-error.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import type { Emit } from './publish-changes.ts';
import { restoreBackup } from './restore-backup.ts';
import type { MethodsOf } from './session-handlers.ts';

interface BackupHandlerOptions {
  /** The workspace, open or not. */
  readonly path: () => string;
  readonly keeper: BackupKeeper;
  readonly now: () => Date;
  readonly emit: Emit;
  /** Closes the workspace where it is open; gives whether it was. */
  readonly close: () => boolean;
  /** Opens it again, whatever it is now. */
  readonly open: () => Result<WorkspaceInfo, OpenFailure>;
}

/** Handlers of `backups.…`: they work on files, and need no workspace that opens. */
export function createBackupHandlers(options: BackupHandlerOptions): Pick<EngineHandlers, MethodsOf<'backups'>> {
  const { path, keeper, now, emit, close, open } = options;
  return {
    'backups.list': () => ok(listBackups(path())),
    'backups.inspect': async ({ name }) => {
      const file = findBackup(path(), name);
      if (file === null) return err({ type: 'backup-unknown', name });
      const inspected = await runBackupJob({ kind: 'inspect', path: file, workspacePath: path() });
      if (inspected.ok || !('reason' in inspected.error)) return inspected;
      return err({ type: 'backup-damaged', path: file, reason: inspected.error.reason });
    },
    'backups.make': () => keeper.make('asked'),
    'backups.restore': ({ name }) =>
      keeper.alone(async () => {
        let wasOpen = false;
        const restored = await restoreBackup({
          workspacePath: path(),
          name,
          now: now(),
          close: () => (wasOpen = close()),
        });
        if (!restored.ok && !wasOpen) return restored;
        const opened = open();
        emit('backups-changed', { failure: null });
        return restored.ok ? opened : restored;
      }),
    'backups.remove': ({ name }) => {
      const file = findBackup(path(), name);
      if (file === null) return err({ type: 'backup-unknown', name });
      return attempt(file, () => {
        rmSync(file);
        emit('backups-changed', { failure: null });
        return listBackups(path());
      });
    },
    'backups.configure': (settings) => {
      const { folder } = settings;
      if (folder !== null && !isAbsolute(folder)) return err({ type: 'folder-relative', path: folder });
      const standard = findDefaultFolder(path());
      const wanted = folder ?? standard;
      // A folder within that one is as good as the standard; this one itself is not.
      if (relative(dirname(path()), wanted) === '') return err({ type: 'folder-of-workspace', path: wanted, standard });
      return attempt(wanted, () => {
        mkdirSync(wanted, { recursive: true });
        accessSync(wanted, constants.W_OK);
        saveBackupSettings(path(), { ...settings, folder: relative(standard, wanted) === '' ? null : folder });
        emit('backups-changed', { failure: null });
        return listBackups(join(path()));
      });
    },
  };
}

function attempt<T>(place: string, work: () => T): Result<T, OpenFailure> {
  try {
    return ok(work());
  } catch (error) {
    const failure = classifyStoreError(error, place);
    if (!failure) throw error;
    return err(failure);
  }
}
