import { setImmediate } from 'node:timers/promises';
import { sql, transact, type WritableDb } from '#glossary/store/database.ts';
import { removeOldFiles } from '../index/open-index.ts';
import { saveIndex, saveIndexInSlices, type Pause } from '../index/save-index.ts';
import type { IndexRoot } from '../index/saved-index.ts';
import type { LiveIndex } from './open-live-index.ts';

/**
 * Saves the index: first the file, durable, then in one transaction that it counts and which changes it holds. A crash in
 * between leaves the earlier file and every change since. Throws where the disk refuses; the index itself goes on.
 */
export function saveLiveIndex(db: WritableDb, live: LiveIndex): void {
  const { seen, changes } = live;
  keepRoot(db, live, saveIndex(live.saved), { seen, changes });
}

/**
 * The same while others go on working, and changing units. False where `pause` ended it; the file is then what it was, and the
 * next save need not write all of it again.
 */
export async function saveLiveIndexInSlices(db: WritableDb, live: LiveIndex, pause: Pause): Promise<boolean> {
  let held = { seen: 0, changes: 0 };
  const root = await saveIndexInSlices(live.saved, pause, () => (held = { seen: live.seen, changes: live.changes }));
  // The root may only count once the work of others that is in the same transaction is sure to stay.
  while (root) {
    if (!(await pause()) || live.saved.file !== root.file) return false;
    if (db.inTransaction) {
      await setImmediate();
      continue;
    }
    keepRoot(db, live, root, held);
    return true;
  }
  return false;
}

/** What is written down of the ids may be newer than the file: the log then holds more than is needed, never less. */
function keepRoot(db: WritableDb, live: LiveIndex, root: IndexRoot, held: Pick<LiveIndex, 'seen' | 'changes'>): void {
  transact(db, () => {
    db.run(
      sql`UPDATE memory_index
          SET root = :root, highest_id = coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'unit'), 0)`,
      { root: JSON.stringify(root) },
    );
    // The concordance follows the same log at its own pace.
    db.run(
      sql`DELETE FROM unit_change WHERE seq <= min(:seen, coalesce((SELECT seen FROM concordance_index), :seen))`,
      { seen: held.seen },
    );
  });
  live.savedChanges = held.changes;
  removeOldFiles(live.saved.folder, root);
}
