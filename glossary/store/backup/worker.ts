/** Copies and reads whole databases on a thread of its own and ends. A build input of its own, as the thread of transfers is. */
import { parentPort, workerData } from 'node:worker_threads';
import { classifyStoreError, isSqliteError } from '../classify-store-error.ts';
import { copyDatabase } from './copy-database.ts';
import { inspectBackup } from './inspect-backup.ts';
import type { BackupOrder, BackupReply } from './job.ts';

async function work(order: BackupOrder): Promise<BackupReply> {
  const path = order.kind === 'copy' ? order.to : order.path;
  try {
    if (order.kind === 'inspect') return { type: 'done', value: inspectBackup(order.path, order.workspacePath) };
    const copied = await copyDatabase(order.from, order.to);
    return copied.ok ? { type: 'done', value: null } : { type: 'failed', failure: copied.error };
  } catch (error) {
    const failure = classifyStoreError(error, path);
    if (failure) return { type: 'failed', failure };
    if (!isSqliteError(error)) return { type: 'bug', text: error instanceof Error ? error.message : String(error) };
    return {
      type: 'failed',
      failure: { type: 'workspace-damaged', path, reason: { type: 'sqlite', text: error.message } },
    };
  }
}

parentPort?.postMessage(await work(workerData as BackupOrder));
