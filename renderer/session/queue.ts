/** Runs jobs one after the other, in the order in which they were asked for. */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/**
 * Keys come faster than answers: a match that is still being looked up must be in the text before the confirmation that
 * was asked for after it begins. `tell` hears when there is something to do and when all of it is done.
 */
export function createQueue(tell: (works: boolean) => void = () => {}): Queue {
  let tail: Promise<unknown> = Promise.resolve();
  let jobs = 0;
  const end = () => {
    if (--jobs === 0) tell(false);
  };
  return (job) => {
    if (++jobs === 1) tell(true);
    const next = tail.then(job).finally(end);
    // One that fails is its caller's business; those behind it go on.
    tail = next.catch(() => {});
    return next;
  };
}
