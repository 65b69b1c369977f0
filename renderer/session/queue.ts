/** Runs jobs one after the other, in the order in which they were asked for. */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/**
 * Keys come faster than answers: a match that is still being looked up must be in the text before the confirmation that
 * was asked for after it begins.
 */
export function createQueue(): Queue {
  let tail: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = tail.then(job);
    // One that fails is its caller's business; those behind it go on.
    tail = next.catch(() => {});
    return next;
  };
}
