import { closeSync } from 'node:fs';
import { setImmediate, setTimeout as pause } from 'node:timers/promises';
import { classifyStoreError } from '#glossary/store/classify-store-error.ts';
import { sql, type WritableDb } from '#glossary/store/database.ts';
import { startSlice } from '../run-in-slices.ts';
import { followUnits } from './follow-units.ts';
import type { LiveConcordance } from './live-concordance.ts';
import { openConcordance } from './open-concordance.ts';
import { saveConcordance } from './save-concordance.ts';

/** How far the units were followed; both count ids. */
export interface Followed {
  readonly done: number;
  readonly total: number;
}

/** The words of a workspace's units: on the disk, opened when first needed, following every change. */
export interface Concordance {
  /**
   * The words of everything that is committed; null where it was closed meanwhile or the signal ended the wait. Takes next to no
   * time unless much has changed or all must be built, which gives way to other work and tells how far it is.
   */
  follow(signal: AbortSignal, tell?: (followed: Followed) => void): Promise<LiveConcordance | null>;
  /** Says that units may have changed or will be looked for: soon they are followed, in what time others leave. */
  wake(): void;
  /** Done once everything is followed and saved: no later start has any of it to do. */
  settle(): Promise<void>;
  /** Forgets what was opened, so that it is opened or built anew: where its file turned out to be damaged. */
  reset(): void;
  /** Saves what is new. Nothing is lost where that fails: there is more to follow then. */
  close(): void;
}

/** Fewer changes than this are quicker followed again than saved. */
const worthSaving = 2000;
/** While it is built it is saved now and then, so that a kill costs seconds and not all of it. */
const savedAtOnce = 100_000;
/** Milliseconds before it follows unasked: the memory's index, which matches wait for, comes first. */
const settling = 1000;

interface State {
  readonly db: WritableDb;
  readonly folder: string;
  live: LiveConcordance | null;
  following: Promise<void> | null;
  timer: NodeJS.Timeout | undefined;
  closed: boolean;
  readonly watchers: Set<(followed: Followed) => void>;
}

/** Makes the concordance of a workspace. `folder` holds its file and belongs to this workspace alone. */
export function createConcordance(db: WritableDb, folder: string): Concordance {
  const state: State = {
    db,
    folder,
    live: null,
    following: null,
    timer: undefined,
    closed: false,
    watchers: new Set(),
  };
  return {
    follow: (signal, tell) => follow(state, signal, tell),
    wake: () => wake(state),
    settle: async () => {
      await follow(state, new AbortController().signal);
      if (state.live) trySave(state, state.live, 0);
    },
    reset: () => forget(state),
    close: () => {
      state.closed = true;
      clearTimeout(state.timer);
      if (state.live) trySave(state, state.live, worthSaving);
      forget(state);
    },
  };
}

async function follow(
  state: State,
  signal: AbortSignal,
  tell: (followed: Followed) => void = () => {},
): Promise<LiveConcordance | null> {
  state.watchers.add(tell);
  const aborted = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    do {
      await Promise.race([(state.following ??= followAll(state).finally(() => (state.following = null))), aborted]);
      // What was committed while others waited for the same.
    } while (!state.closed && !signal.aborted && (!state.live || !followUnits(state.db, state.live)));
    return state.closed || signal.aborted ? null : state.live;
  } finally {
    state.watchers.delete(tell);
  }
}

async function followAll(state: State): Promise<void> {
  // What is written down now may be rolled back with the work of others.
  while (!state.live && !state.closed && state.db.inTransaction) await pause(20);
  if (state.closed) return;
  const live = (state.live ??= openConcordance(state.db, state.folder));
  const total = findHighestId(state.db);
  while (!state.closed && state.live === live && !followSlice(state.db, live)) {
    await setImmediate();
    for (const tell of state.watchers) tell({ done: Math.min(live.highestId, total), total });
    if (live.unsaved >= savedAtOnce && live.tail.count === 0) trySave(state, live, 0);
  }
  if (!state.closed && state.live === live && live.unsaved >= savedAtOnce) trySave(state, live, 0);
}

function followSlice(db: WritableDb, live: LiveConcordance): boolean {
  const lasts = startSlice();
  while (lasts()) if (followUnits(db, live)) return true;
  return false;
}

function findHighestId(db: WritableDb): number {
  return db.get<{ highest: number | null }>(sql`SELECT max(id) AS highest FROM unit`)?.highest ?? 0;
}

function wake(state: State): void {
  if (state.closed || state.timer) return;
  state.timer = setTimeout(() => {
    state.timer = undefined;
    follow(state, new AbortController().signal).catch((error: unknown) => {
      // Whoever searches meets the same and tells the user; here it must not end the engine.
      if (!state.closed) console.error(error);
    });
  }, settling);
  state.timer.unref();
}

/** A disk that is full or may not be written to is no reason to stop: everything can be followed again from the units. */
function trySave({ db, folder }: State, live: LiveConcordance, leastUnsaved: number): void {
  try {
    if (live.unsaved > leastUnsaved && !db.inTransaction) saveConcordance(db, live);
  } catch (error) {
    if (!classifyStoreError(error, folder)) throw error;
  }
}

function forget(state: State): void {
  const handle = state.live?.saved.handle ?? null;
  state.live = null;
  if (handle !== null) closeSync(handle);
}
