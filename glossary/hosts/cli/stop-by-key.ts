/**
 * Does work that Ctrl+C ends in order: `signal` is aborted, and what the work had begun is cleared away. A second Ctrl+C ends the
 * program at once, as always.
 */
export async function stopByKey<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop);
  try {
    return await work(stopping.signal);
  } finally {
    process.off('SIGINT', stop);
  }
}
