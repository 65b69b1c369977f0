import type { BackupFile, BackupKind } from '#shared/model/backup.ts';
import type { OpenFailure } from '#shared/model/failure.ts';
import { err, type Result } from '#shared/result.ts';
import { listBackups } from '#glossary/store/backup/list-backups.ts';
import { makeBackup } from '#glossary/store/backup/make-backup.ts';
import type { Emit } from './publish-changes.ts';

/** Makes backups by the clock while somebody works, one at a time. */
export interface BackupKeeper {
  /** Something was changed and is on the disk. */
  noteChange(): void;
  /** Makes one now. */
  make(kind: BackupKind): Promise<Result<BackupFile, OpenFailure>>;
  /** Work on the files that no backup may cross. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Makes the last one where something was changed since; before the workspace is closed. Never throws. */
  rest(): Promise<void>;
  stop(): void;
}

interface KeeperOptions {
  /** The workspace that is open; null where none is. */
  readonly path: () => string | null;
  readonly now: () => Date;
  readonly emit: Emit;
}

/** Milliseconds without a change before a backup is made: the burst is over then. */
const quiet = 20_000;
/** The longest that closing waits for its backup, in milliseconds. */
const patience = 5_000;

/** `path`, asked each time, names the workspace that is open; nothing is made while none is. */
export function createBackupKeeper({ path, now, emit }: KeeperOptions): BackupKeeper {
  let tail: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isChanged = false;
  let last: { readonly path: string; readonly at: number } | null = null;

  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const result = tail.then(work);
    tail = result.catch(() => {});
    return result;
  };
  const run = async (file: string, kind: BackupKind) => {
    isChanged = false;
    const made = await makeBackup(file, kind, now());
    // Tried again after the same while, not at every key.
    last = { path: file, at: Date.now() };
    if (!made.ok) isChanged = true;
    emit('backups-changed', { failure: made.ok ? null : made.error });
    return made;
  };
  const make = (kind: BackupKind): Promise<Result<BackupFile, OpenFailure>> =>
    alone(async () => {
      const file = path();
      return file === null ? err({ type: 'workspace-missing', path: '' }) : run(file, kind);
    });
  const schedule = () => {
    const file = path();
    if (file === null) return;
    const { settings, backups } = listBackups(file);
    if (settings.minutes === 0) return;
    const lastAt = last?.path === file ? last.at : Date.parse(backups[0]?.at ?? '') || 0;
    const pause = Math.max(quiet, lastAt + settings.minutes * 60_000 - Date.now());
    timer = setTimeout(() => {
      timer = null;
      if (isChanged) make('auto').catch(console.error);
    }, pause);
    timer.unref();
  };
  return {
    make,
    alone,
    noteChange() {
      isChanged = true;
      if (timer === null) schedule();
    },
    async rest() {
      const file = path();
      const isWanted = isChanged && file !== null && listBackups(file).settings.minutes > 0;
      const done = (isWanted ? make('auto') : tail).catch(console.error);
      await Promise.race([done, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
