import { setImmediate } from 'node:timers/promises';
import { classifyStoreError } from '#glossary/store/classify-store-error.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import { tidyIndex } from './index/tidy-index.ts';
import { catchUp } from './live-index/catch-up.ts';
import { countUnsaved, openLiveIndexInSteps, type LiveIndex } from './live-index/open-live-index.ts';
import { saveLiveIndex, saveLiveIndexInSlices } from './live-index/save-live-index.ts';
import { keepHeapSmall } from './keep-heap-small.ts';
import { purgeRemoved } from './memories/purge-removed.ts';
import { runInSlices, startSlice } from './run-in-slices.ts';

/** The index of a workspace's units: on the disk, opened when it is first needed, following every change. */
export interface MemoryIndex {
  /**
   * The index with everything in it that is committed; null where it was closed meanwhile. Takes next to no time unless much
   * has changed or the index must be built, which gives way to other work all the time.
   */
  follow(): Promise<LiveIndex | null>;
  /** Says that units may have changed: soon they are followed, tidied and saved, in what time others leave. */
  wake(): void;
  /** Done once everything is followed, tidied and saved: no later start has any of it to do. */
  settle(): Promise<void>;
  /** Saves what is new. Nothing is lost where that fails: the index then has more to catch up with. */
  close(): void;
}

/** Fewer changes than this are quicker followed again than saved: a small workspace needs no file beside it. */
const worthSaving = 2000;
/** While an index is built it is saved now and then, so that a kill costs seconds and not all of it. */
const savedAtOnce = 250_000;
/** Units that are followed between two tidyings: what waits for a block takes memory and time. */
const untidyAtOnce = 10_000;
/** Milliseconds after a change before it is followed unasked: the next keys and lookups come first. */
const settling = 300;
/** Milliseconds after the start before it is opened unasked: what is drawn first needs the processor more. */
const starting = 1000;

interface State {
  readonly db: WritableDb;
  readonly folder: string;
  readonly whenFree: () => Promise<unknown> | null;
  readonly opensUnasked: boolean;
  live: LiveIndex | null;
  following: Promise<void> | null;
  keeping: Promise<void> | null;
  timer: NodeJS.Timeout | undefined;
  /** Until it was woken once. */
  isStarting: boolean;
  /** How many changes the index had followed when it was last tidied. */
  kept: number;
  closed: boolean;
}

/**
 * Makes the index over a workspace's units. `folder` holds its file and belongs to this workspace alone. Where `whenFree` gives a
 * promise, another connection writes for long: what is written in the background waits for that instead of holding up the engine.
 * Without `opensUnasked` nothing is read, however much changes, until somebody looks something up or settles: right for a process
 * that ends soon.
 */
export function createMemoryIndex(
  db: WritableDb,
  folder: string,
  whenFree: () => Promise<unknown> | null = () => null,
  opensUnasked = true,
): MemoryIndex {
  const state: State = {
    db,
    folder,
    whenFree,
    opensUnasked,
    live: null,
    following: null,
    keeping: null,
    timer: undefined,
    isStarting: true,
    kept: 0,
    closed: false,
  };
  return {
    follow: () => follow(state),
    wake: () => wake(state),
    settle: async () => {
      while (state.keeping) await state.keeping;
      await keepUp(state);
    },
    close: () => {
      state.closed = true;
      clearTimeout(state.timer);
      if (state.live) trySave(state, state.live);
      state.live = null;
    },
  };
}

async function follow(state: State): Promise<LiveIndex | null> {
  if (state.live && !state.following && !state.closed && catchUp(state.db, state.live))
    return wakeIfChanged(state, state.live);
  do {
    await (state.following ??= followAll(state).finally(() => (state.following = null)));
    // What was committed while others waited for the same.
  } while (!state.closed && state.live && !catchUp(state.db, state.live));
  return state.closed ? null : state.live;
}

async function followAll(state: State): Promise<void> {
  const isWanted = () => !state.closed;
  state.live ??= await runInSlices(openLiveIndexInSteps(state.db, state.folder), isWanted);
  const { live } = state;
  if (!live || state.closed) return;
  // Nearly always there is nothing to do, or next to nothing.
  if (!followSlice(state.db, live)) await keepHeapSmall(() => followMany(state, live));
  wakeIfChanged(state, live);
}

async function followMany(state: State, live: LiveIndex): Promise<void> {
  let tidied = live.changes;
  let saved = tidied;
  while (!state.closed && !followSlice(state.db, live)) {
    await setImmediate();
    if (live.changes - tidied < untidyAtOnce) continue;
    await tidyAll(state, live);
    tidied = live.changes;
    if (tidied - saved < savedAtOnce) continue;
    await trySaveInSlices(state, live);
    saved = tidied;
  }
}

/** What was followed is to be tidied, and in time saved. */
function wakeIfChanged(state: State, live: LiveIndex): LiveIndex {
  if (live.changes !== state.kept) wake(state);
  return live;
}

/** Does in the background what nobody waits for; again where units changed meanwhile. */
function wake(state: State): void {
  if (state.closed || state.timer || !(state.live || state.opensUnasked)) return;
  state.timer = setTimeout(
    () => {
      state.timer = undefined;
      state.isStarting = false;
      if (state.keeping) return wake(state);
      state.keeping = keepUp(state)
        .catch((error: unknown) => {
          // Whoever looks something up meets the same and tells the user; here it must not end the engine.
          if (!state.closed) console.error(error);
        })
        .finally(() => (state.keeping = null));
    },
    state.isStarting ? starting : settling,
  );
  state.timer.unref();
}

async function keepUp(state: State): Promise<void> {
  const live = await follow(state);
  if (!live) return;
  state.kept = live.changes;
  await tidyAll(state, live);
  if (countUnsaved(live) > worthSaving) await trySaveInSlices(state, live);
  await state.whenFree();
  while (!state.closed && !state.whenFree() && !state.db.inTransaction && !purgeRemoved(state.db)) await setImmediate();
}

function followSlice(db: WritableDb, live: LiveIndex): boolean {
  const lasts = startSlice();
  while (lasts()) if (catchUp(db, live)) return true;
  return false;
}

async function tidyAll(state: State, { saved }: LiveIndex): Promise<void> {
  const tidySlice = () => {
    const lasts = startSlice();
    return tidyIndex(saved.index, { shouldStop: () => !lasts() });
  };
  while (!state.closed && !tidySlice()) await setImmediate();
}

async function trySaveInSlices(state: State, live: LiveIndex): Promise<void> {
  await state.whenFree();
  let lasts = startSlice();
  const pause = async () => {
    if (lasts()) return !state.closed;
    await setImmediate();
    lasts = startSlice();
    return !state.closed;
  };
  try {
    await saveLiveIndexInSlices(state.db, live, pause);
  } catch (error) {
    if (!classifyStoreError(error, state.folder)) throw error;
  }
}

/** A disk that is full or may not be written to is no reason not to close: the index can be made again from the units. */
function trySave({ db, folder }: State, live: LiveIndex): void {
  try {
    if (countUnsaved(live) > worthSaving) saveLiveIndex(db, live);
  } catch (error) {
    if (!classifyStoreError(error, folder)) throw error;
  }
}
