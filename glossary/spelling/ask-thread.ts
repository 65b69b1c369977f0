import type { Worker } from 'node:worker_threads';
import { locateThread } from '#glossary/threads/locate-thread.ts';
import { startThread } from '#glossary/threads/start-thread.ts';
import type { SpellingOrder, SpellingReply } from './thread-orders.ts';

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;
type Settle = { readonly resolve: (reply: SpellingReply) => void; readonly reject: (reason: Error) => void };

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Settle>;
}

let current: Thread | null = null;
let last = 0;

/**
 * Asks the thread of the word lists, which is started at the first question and kept. It keeps no process alive but while an
 * answer is awaited. Rejects where the thread has ended; the next question starts another.
 */
export function askSpellingThread(order: Unnumbered<SpellingOrder>): Promise<SpellingReply> {
  const thread = (current ??= startSpelling());
  const id = ++last;
  return new Promise((resolve, reject) => {
    thread.waiting.set(id, { resolve, reject });
    thread.worker.ref();
    thread.worker.postMessage({ ...order, id });
  });
}

function startSpelling(): Thread {
  const worker = startThread(locateThread(import.meta.url, 'spelling-worker.mjs'), null);
  const waiting = new Map<number, Settle>();
  const end = (reason: Error) => {
    if (current?.worker === worker) current = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  worker.on('message', (reply: SpellingReply) => {
    waiting.get(reply.id)?.resolve(reply);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => end(new Error(`the thread of the word lists ended (${code})`)));
  return { worker, waiting };
}
