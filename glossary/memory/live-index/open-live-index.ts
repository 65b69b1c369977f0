import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { openIndexInSteps } from '../index/open-index.ts';
import { createSavedIndex, type IndexRoot, type SavedIndex } from '../index/saved-index.ts';
import { createTokenIndex } from '../index/token-index.ts';
import type { LookedInMemories } from './read-memories.ts';
import type { Stamp } from './read-stamp.ts';

/** The index of a workspace's units, with how far it has followed them. */
export interface LiveIndex {
  readonly saved: SavedIndex;
  /** The last change that the index has seen. */
  seen: number;
  /** Units that were put in or taken out since it was opened, and how many of them were by the time it was saved. */
  changes: number;
  savedChanges: number;
  /** The state of the database in which it had caught up. */
  stamp: Stamp | null;
  /** The memories as they were read in that state. */
  memories: { readonly stamp: Stamp; readonly lookedIn: LookedInMemories } | null;
}

/** Changes that a start after a crash would have to follow again. */
export function countUnsaved({ changes, savedChanges }: LiveIndex): number {
  return changes - savedChanges;
}

/**
 * The index as it was last saved, or an empty one where there is none or it is damaged; `catchUp` brings the one up to
 * date and builds the other. `folder` belongs to this workspace alone.
 */
export function openLiveIndex(db: ReadableDb, folder: string): LiveIndex {
  const steps = openLiveIndexInSteps(db, folder);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of some milliseconds: others may have their turn between two of them. */
export function* openLiveIndexInSteps(db: ReadableDb, folder: string): Generator<void, LiveIndex> {
  const root = readRoot(db);
  const opened = root && (yield* openIndexInSteps(folder, root));
  // A saved index has seen every change that the log no longer holds, and needs all that it does hold.
  if (opened) return startLive(opened, 0);
  const newest = db.get<{ seq: number | null }>(sql`SELECT max(seq) AS seq FROM unit_change`);
  return startLive(createSavedIndex(createTokenIndex(), folder), newest?.seq ?? 0);
}

function startLive(saved: SavedIndex, seen: number): LiveIndex {
  return { saved, seen, changes: 0, savedChanges: 0, stamp: null, memories: null };
}

/** Which file counts; null where nothing was saved. */
export function readRoot(db: ReadableDb): IndexRoot | null {
  const row = db.get<{ root: string | null }>(sql`SELECT root FROM memory_index`);
  return row?.root ? (JSON.parse(row.root) as IndexRoot) : null;
}
