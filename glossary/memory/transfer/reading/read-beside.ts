import { locateThread } from '#glossary/threads/locate-thread.ts';
import { startThread } from '#glossary/threads/start-thread.ts';
import type { Pace } from '../apply-import.ts';
import type { StagedFile, StageSink } from '../create-stager.ts';
import { SourceRefused } from '../open-bytes.ts';
import type { PairsFile } from '../read-pairs-file.ts';
import { unpackRows } from './pack-rows.ts';
import { flags as places, type ReadingMessage, type ReadingOrder } from './reading.ts';

/** What is read is gone again at once. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 } as const;

/**
 * Reads a file of pairs on a thread of its own while this one takes in what comes: a large file is ready in the time of the
 * longer half. Throws `SourceRefused`, and what `sink` and `pace` throw; the thread has ended by then.
 */
export async function readBeside(file: PairsFile, sink: StageSink, pace: Pace): Promise<StagedFile> {
  const order: ReadingOrder = { file, flags: new Int32Array(new SharedArrayBuffer(8)) };
  const { flags } = order;
  const worker = startThread(locateThread(import.meta.url, 'reading-worker.mjs'), order, resourceLimits);
  try {
    return await new Promise<StagedFile>((resolve, reject) => {
      const take = (message: ReadingMessage): void => {
        if (message.type === 'done') return resolve(message.file);
        if (message.type === 'refused') return reject(new SourceRefused(message.failure));
        if (message.type === 'bug') return reject(new Error(message.text));
        pace.rest(message.read);
        unpackRows(message.rows, sink);
        Atomics.add(flags, places.taken, 1);
        Atomics.notify(flags, places.taken);
      };
      worker.on('message', (message: ReadingMessage) => {
        // What comes after a refusal is not wanted any more.
        if (Atomics.load(flags, places.stop) !== 0) return;
        try {
          take(message);
        } catch (error) {
          Atomics.store(flags, places.stop, 1);
          reject(error as Error);
        }
      });
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the reading thread ended with ${code}`)));
    });
  } finally {
    Atomics.store(flags, places.stop, 1);
    Atomics.notify(flags, places.taken);
    await worker.terminate();
  }
}
