import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CompileJob, CompileReply } from './compile-job.ts';

/** A finished compilation. */
export type Compiled = Extract<CompileReply, { readonly type: 'done' }>;

/**
 * Compiles on a thread of its own, so that the engine keeps answering while Typst works. Aborting answers at once; the
 * thread ends as soon as Typst lets go of it.
 */
export async function runWorker(
  job: CompileJob,
  { url, signal }: { readonly url: URL; readonly signal?: AbortSignal | undefined },
): Promise<Result<Compiled, FailureOfType<'export-failed' | 'cancelled'>>> {
  if (signal?.aborted) return err({ type: 'cancelled' });
  const worker = new Worker(url, { workerData: job, execArgv: [] });
  const reply = await new Promise<CompileReply | 'cancelled'>((settle) => {
    signal?.addEventListener('abort', () => settle('cancelled'), { once: true });
    worker.once('message', settle);
    worker.once('error', (error: unknown) =>
      settle({ type: 'failed', reason: { type: 'typst', text: String(error) } }),
    );
    worker.once('exit', (exitCode) => settle({ type: 'failed', reason: { type: 'typst-ended', exitCode } }));
  });
  void worker.terminate();
  if (reply === 'cancelled') return err({ type: 'cancelled' });
  return reply.type === 'done' ? ok(reply) : err({ type: 'export-failed', reason: reply.reason });
}

/**
 * Where the worker is. From the sources: `worker.ts` beside this file. In a build: `typst-worker.mjs` beside the bundle
 * or one folder up from a chunk of it; outside an asar archive, where a thread could not load it.
 */
export function locateWorker(from: string = import.meta.url): URL {
  if (from.endsWith('.ts')) return new URL('worker.ts', from);
  const bundle = from.replace(/app\.asar(?=\/)/u, 'app.asar.unpacked');
  const places = [bundle, from].flatMap((base) =>
    ['./', '../'].map((step) => new URL(`${step}typst-worker.mjs`, base)),
  );
  const found = places.find((place) => existsSync(fileURLToPath(place)));
  if (!found) throw new Error(`No typst-worker.mjs beside ${fileURLToPath(from)}: the build is incomplete.`);
  return found;
}
