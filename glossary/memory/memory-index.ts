import { setImmediate } from 'node:timers/promises';
import { classifyStoreError } from '#glossary/store/classify-store-error.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import { tidyIndex } from './index/tidy-index.ts';
import { catchUp } from './live-index/catch-up.ts';
import { openLiveIndex, type LiveIndex } from './live-index/open-live-index.ts';
import { saveLiveIndex } from './live-index/save-live-index.ts';

/** The index of a workspace's units: on the disk, opened when it is first needed, following every change. */
export interface MemoryIndex {
  /**
   * The index with everything in it that is committed; null where it was closed meanwhile. Takes next to no time unless much
   * has changed or the index must be built, which gives way to other work all the time.
   */
  follow(): Promise<LiveIndex | null>;
  /** Saves what is new. Nothing is lost where that fails: the index then has more to catch up with. */
  close(): void;
}

/** How long following and tidying may hold the engine in one go, in milliseconds. */
const sliceLength = 8;
/** Fewer changes than this are quicker followed again than saved: a small workspace needs no file beside it. */
const worthSaving = 2000;
/** Slices of catching up between two tidyings: some ten thousand units. */
const slicesPerTidy = 60;

/** Makes the index over a workspace's units. `folder` holds its file and belongs to this workspace alone. */
export function createMemoryIndex(db: WritableDb, folder: string): MemoryIndex {
  let live: LiveIndex | null = null;
  let following: Promise<void> | null = null;
  let tidying: Promise<void> | null = null;
  let closed = false;

  const tidyAll = async (live: LiveIndex) => {
    while (!closed && !tidySlice(live)) await setImmediate();
  };
  const followAll = async () => {
    live ??= openLiveIndex(db, folder);
    for (let slices = 1; !closed && !followSlice(db, live); slices += 1) {
      await setImmediate();
      if (slices % slicesPerTidy === 0) await tidyAll(live);
    }
    // Searches need not wait for it.
    tidying ??= tidyAll(live).finally(() => (tidying = null));
  };
  return {
    follow: async () => {
      do {
        await (following ??= followAll().finally(() => (following = null)));
        // What was committed while others waited for the same.
      } while (!closed && live && !catchUp(db, live));
      return closed ? null : live;
    },
    close: () => {
      closed = true;
      if (live) trySave(db, live);
    },
  };
}

function followSlice(db: WritableDb, live: LiveIndex): boolean {
  const start = performance.now();
  while (performance.now() - start < sliceLength) if (catchUp(db, live)) return true;
  return false;
}

function tidySlice({ saved }: LiveIndex): boolean {
  const start = performance.now();
  return tidyIndex(saved.index, { shouldStop: () => performance.now() - start > sliceLength });
}

/** A disk that is full or may not be written to is no reason not to close: the index can be made again from the units. */
function trySave(db: WritableDb, live: LiveIndex): void {
  try {
    if (live.unsaved > worthSaving) saveLiveIndex(db, live);
  } catch (error) {
    if (!classifyStoreError(error, live.saved.folder)) throw error;
  }
}
