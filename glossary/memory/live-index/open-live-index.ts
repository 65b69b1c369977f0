import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { openIndex } from '../index/open-index.ts';
import { createSavedIndex, type IndexRoot, type SavedIndex } from '../index/saved-index.ts';
import { createTokenIndex } from '../index/token-index.ts';

/** The index of a workspace's units, with how far it has followed them. */
export interface LiveIndex {
  readonly saved: SavedIndex;
  /** The last change that the index has seen. */
  seen: number;
  /** Units that were put in or taken out since it was saved. */
  unsaved: number;
}

/**
 * The index as it was last saved, or an empty one where there is none or it is damaged; {@link catchUp} brings the one up to
 * date and builds the other. `folder` belongs to this workspace alone.
 */
export function openLiveIndex(db: ReadableDb, folder: string): LiveIndex {
  const root = readRoot(db);
  const opened = root && openIndex(folder, root);
  // A saved index has seen every change that the log no longer holds, and needs all that it does hold.
  if (opened) return { saved: opened, seen: 0, unsaved: 0 };
  const newest = db.get<{ seq: number | null }>(sql`SELECT max(seq) AS seq FROM unit_change`);
  return { saved: createSavedIndex(createTokenIndex(), folder), seen: newest?.seq ?? 0, unsaved: 0 };
}

/** Which file counts; null where nothing was saved. */
export function readRoot(db: ReadableDb): IndexRoot | null {
  const row = db.get<{ root: string | null }>(sql`SELECT root FROM memory_index`);
  return row?.root ? (JSON.parse(row.root) as IndexRoot) : null;
}
