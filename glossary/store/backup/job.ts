import type { BackupContent } from '#shared/model/backup.ts';
import type { OpenFailure } from '#shared/model/failure.ts';

/** Work on whole files, for a thread of its own. */
export type BackupOrder =
  /** Copies a database by SQLite's backup interface to `to`, which must not exist, and looks through the copy. */
  | { readonly kind: 'copy'; readonly from: string; readonly to: string }
  | { readonly kind: 'inspect'; readonly path: string; readonly workspacePath: string };

/** What each kind of work gives. */
export interface BackupResults {
  readonly copy: null;
  readonly inspect: BackupContent;
}

/** What the thread answers, once. */
export type BackupReply =
  | { readonly type: 'done'; readonly value: BackupResults[keyof BackupResults] }
  | { readonly type: 'failed'; readonly failure: OpenFailure }
  | { readonly type: 'bug'; readonly text: string };
