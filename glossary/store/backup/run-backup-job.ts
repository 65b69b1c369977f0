import type { OpenFailure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { locateThread } from '#glossary/threads/locate-thread.ts';
import { startThread } from '#glossary/threads/start-thread.ts';
import type { BackupOrder, BackupReply, BackupResults } from './job.ts';

/** Does work on whole files on a thread, with connections of its own: typing never waits for a backup. */
export function runBackupJob<O extends BackupOrder>(order: O): Promise<Result<BackupResults[O['kind']], OpenFailure>> {
  const worker = startThread(locateThread(import.meta.url, 'backup-worker.mjs'), order);
  return new Promise((resolve, reject) => {
    worker.once('message', (reply: BackupReply) => {
      if (reply.type === 'bug') reject(new Error(reply.text));
      else resolve(reply.type === 'done' ? ok(reply.value as BackupResults[O['kind']]) : err(reply.failure));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread ended with ${code}`)));
  });
}
