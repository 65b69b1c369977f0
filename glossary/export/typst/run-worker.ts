import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { locateThread } from '#glossary/threads/locate-thread.ts';
import { startThread } from '#glossary/threads/start-thread.ts';
import type { CompileJob, CompileReply } from './compile-job.ts';

/** A finished compilation. */
export type Compiled = Extract<CompileReply, { readonly type: 'done' }>;

/**
 * Compiles on a thread of its own, so that the engine keeps answering while Typst works. Aborting answers at once; the
 * thread ends as soon as Typst lets go of it.
 */
export async function runWorker(
  job: CompileJob,
  { url, signal }: { readonly url?: URL | undefined; readonly signal?: AbortSignal | undefined },
): Promise<Result<Compiled, FailureOfType<'export-failed' | 'cancelled'>>> {
  if (signal?.aborted) return err({ type: 'cancelled' });
  const worker = startThread(url ?? locateThread(import.meta.url, 'typst-worker.mjs'), job);
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
