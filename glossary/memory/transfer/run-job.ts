import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CallContext } from '#shared/contract/engine-api.ts';
import { err, ok, type Result } from '#shared/result.ts';
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
  const worker = new Worker(locateWorker(), { workerData: order, execArgv: [], resourceLimits });
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

/**
 * Where the worker is. From the sources: `worker.ts` beside this file. In a build: `transfer-worker.mjs` beside the bundle or
 * one folder up from a chunk of it; outside an asar archive, where a thread could not load it.
 */
function locateWorker(from: string = import.meta.url): URL {
  if (from.endsWith('.ts')) return new URL('worker.ts', from);
  const bundle = from.replace(/app\.asar(?=\/)/u, 'app.asar.unpacked');
  const places = [bundle, from].flatMap((base) =>
    ['./', '../'].map((step) => new URL(`${step}transfer-worker.mjs`, base)),
  );
  const found = places.find((place) => existsSync(fileURLToPath(place)));
  if (!found) throw new Error(`No transfer-worker.mjs beside ${fileURLToPath(from)}: the build is incomplete.`);
  return found;
}
