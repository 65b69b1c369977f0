import { setFlagsFromString } from 'node:v8';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Calls after which V8 would compile a wrapper anew: out of reach. */
const never = '--wasm-wrapper-tiering-budget=1000000000';

/**
 * Starts a thread with its order as `workerData`; what ends it is the caller's. It takes no switches of the process over.
 */
export function startThread(url: URL, order: unknown, limits?: WorkerOptions['resourceLimits']): Worker {
  if (url.pathname.endsWith('.ts')) spareWrappers();
  return new Worker(url, { workerData: order, execArgv: [], ...(limits ? { resourceLimits: limits } : {}) });
}

/**
 * Run from the sources, Node strips the types of each thread's files in WebAssembly. V8 13.6 (Node 24) shares the wrappers of
 * such code among threads and may free one that another is about to compile anew: the process then dies in
 * `WasmEngine::FreeDeadCode`, once in some fifty threads. Wrappers that are never compiled anew are not freed. A build strips
 * nothing and needs none of this.
 */
function spareWrappers(): void {
  setFlagsFromString(never);
}
