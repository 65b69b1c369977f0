/**
 * Reads, writes and moves whole memories on a thread of its own and ends. A build input of its own, as the thread that sets
 * PDFs is.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { JobMessage, JobOrder } from './job.ts';
import { doJob } from './do-job.ts';

const tell = (message: JobMessage) => parentPort?.postMessage(message);
await doJob(workerData as JobOrder, tell);
