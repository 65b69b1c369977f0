/**
 * Reads a file of pairs beside the thread that stores them. A build input of its own: it needs no database.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { createStager } from '../create-stager.ts';
import { SourceRefused } from '../open-bytes.ts';
import { readPairsFile } from '../read-pairs-file.ts';
import { createRowPacker } from './pack-rows.ts';
import { flags as places, mostWaiting, type ReadingMessage, type ReadingOrder } from './reading.ts';

/** Says how far it is at least so often, in milliseconds, also where no row comes. */
const longestSilence = 50;

const { file, flags } = workerData as ReadingOrder;
const tell = (message: ReadingMessage) => parentPort?.postMessage(message);
let sent = 0;
let read = 0;
let sentAt = performance.now();

const packer = createRowPacker(send);
const stager = createStager(packer);

/** Waits while the other thread has enough to do: what is read is never far ahead of what is stored. */
function send(): void {
  for (;;) {
    const taken = Atomics.load(flags, places.taken);
    if (Atomics.load(flags, places.stop) !== 0) throw new Error('given up');
    if (sent - taken < mostWaiting) break;
    Atomics.wait(flags, places.taken, taken);
  }
  tell({ type: 'rows', rows: packer.take(), read });
  sent += 1;
  sentAt = performance.now();
}

const pace = {
  rest(done: number) {
    read = done;
    if (performance.now() - sentAt > longestSilence) send();
  },
};

try {
  await readPairsFile(file, stager, pace);
  send();
  tell({ type: 'done', file: stager.summary() });
} catch (error) {
  if (error instanceof SourceRefused) tell({ type: 'refused', failure: error.failure });
  else tell({ type: 'bug', text: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
