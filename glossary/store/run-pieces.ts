import type { CallContext } from '#shared/contract/engine-api.ts';
import type { Failure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Pieces } from '#glossary/text/pieces.ts';
import { startSlices } from './yield-slice.ts';

type Cancelled = Extract<Failure, { readonly type: 'cancelled' }>;

/** Progress is told in thousandths: the pieces of one work are of many kinds. */
const steps = 1000;

/** Runs work in pieces that shares the engine with typing, tells how far it is, and ends when it is no longer wanted. */
export async function runPieces<T>(
  pieces: Pieces<T>,
  { signal, progress }: CallContext,
): Promise<Result<T, Cancelled>> {
  const slicer = startSlices(signal, 1);
  let told = 0;
  for (;;) {
    const step = pieces.next();
    if (step.done) return ok(step.value);
    const done = Math.floor(step.value * steps);
    if (done > told) progress({ done, total: steps });
    told = Math.max(told, done);
    if (!(await slicer.rest())) return err({ type: 'cancelled' });
  }
}

/** The context of a part of longer work: its progress is the stretch of the whole from `start` to `end`. */
export function shareOf(context: CallContext, start: number, end: number): CallContext {
  return {
    signal: context.signal,
    progress: ({ done, total }) =>
      context.progress({ done: Math.round((start + (done / total) * (end - start)) * steps), total: steps }),
  };
}
