import { z } from 'zod';
import type { BackupContent, BackupFile, BackupList } from '../model/backup.ts';
import { method, none } from './method.ts';
import type { WorkspaceInfo } from './workspace.ts';

const name = z.object({ name: z.string().min(1).max(300) });

/**
 * Backups of the workspace in a folder of their own. All but `make` also work where the workspace itself does not open:
 * then they are needed most.
 */
export const backupsApi = {
  'backups.list': method<BackupList>()(none, []),
  /** Looks into a backup, for a preview. */
  'backups.inspect': method<BackupContent>()(name, ['backup-unknown', 'backup-damaged']),
  /** Makes one now; it stays until it is removed. */
  'backups.make': method<BackupFile>()(none, ['cancelled']),
  /** Backs up the present state, then puts this one in its place, whole or not at all. */
  'backups.restore': method<WorkspaceInfo>()(name, ['backup-unknown', 'backup-damaged', 'cancelled']),
  'backups.remove': method<BackupList>()(name, ['backup-unknown']),
  /** A folder that cannot be written is refused, as is the workspace's own, and nothing is changed. */
  'backups.configure': method<BackupList>()(
    z.object({
      folder: z.string().min(1).max(4000).nullable(),
      minutes: z.number().int().min(0).max(1440),
      keep: z.number().int().min(1).max(200),
    }),
    ['folder-relative', 'folder-of-workspace'],
  ),
};
