import type { CallContext } from '#shared/contract/engine-api.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { locateThread } from '#glossary/threads/locate-thread.ts';
import { startThread } from '#glossary/threads/start-thread.ts';
import type { JobFailures, JobKind, JobMessage, JobOrder, JobParams, JobResults } from './job.ts';

/** Work on a thread of its own that is under way. */
export interface RunningJob<K extends JobKind> {
  readonly result: Promise<Result<JobResults[K], JobFailures[K]>>;
  /** Ends it as soon as it can; what it was writing is rolled back. */
  stop(): void;
}

/** What is read is gone again at once: a small nursery is enough, and keeps memory down whatever the size of a file. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 } as const;

/**
 * Does long work on a thread with a connection of its own, so that the engine answers meanwhile. What it writes is one
 * transaction: others read what was before until it is done, and who writes waits for that transaction alone.
 */
export function startJob<K extends JobKind>(
  kind: K,
  params: JobParams[K],
  { workspacePath, signal, progress }: { readonly workspacePath: string } & CallContext,
): RunningJob<K> {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const order: JobOrder<K> = { kind, params, workspacePath, stop };
  const worker = startThread(locateThread(import.meta.url, 'transfer-worker.mjs'), order, resourceLimits);
  const giveUp = () => void Atomics.store(stop, 0, 1);
  if (signal.aborted) giveUp();
  signal.addEventListener('abort', giveUp, { once: true });
  const result = new Promise<Result<JobResults[K], JobFailures[K]>>((resolve, reject) => {
    worker.on('message', (message: JobMessage) => {
      if (message.type === 'progress') progress({ done: message.done, total: message.total });
      else if (message.type === 'done') resolve(ok(message.value as JobResults[K]));
      else if (message.type === 'failed') resolve(err(message.failure as JobFailures[K]));
      else reject(new Error(message.text));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread ended with ${code}`)));
  }).finally(() => signal.removeEventListener('abort', giveUp));
  return { result, stop: giveUp };
}
