import { setImmediate } from 'node:timers/promises';

/** How long a piece of work may hold the engine in one go, in milliseconds. */
const sliceLength = 8;

/** Says while a slice lasts. Looks at the clock each time it is asked. */
export function startSlice(): () => boolean {
  const start = performance.now();
  return () => performance.now() - start < sliceLength;
}

/** Runs all steps, giving way to other work after each slice; null where `isWanted` said no meanwhile. */
export async function runInSlices<T>(steps: Generator<void, T>, isWanted: () => boolean): Promise<T | null> {
  try {
    for (let lasts = startSlice(); ;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (lasts()) continue;
      await setImmediate();
      if (!isWanted()) return null;
      lasts = startSlice();
    }
  } finally {
    // Closes what the steps have open where they did not come to their end.
    steps.return(undefined as never);
  }
}
