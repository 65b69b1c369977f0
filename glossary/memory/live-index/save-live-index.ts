import { sql, transact, type WritableDb } from '#glossary/store/database.ts';
import { removeOldFiles } from '../index/open-index.ts';
import { saveIndex } from '../index/save-index.ts';
import type { LiveIndex } from './open-live-index.ts';

/**
 * Saves the index: first the file, durable, then in one transaction that it counts and which changes it holds. A crash in
 * between leaves the earlier file and every change since. Throws where the disk refuses; the index itself goes on.
 */
export function saveLiveIndex(db: WritableDb, live: LiveIndex): void {
  const { seen, saved } = live;
  const root = saveIndex(saved);
  transact(db, () => {
    db.run(
      sql`UPDATE memory_index
          SET root = :root, highest_id = coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'unit'), 0)`,
      { root: JSON.stringify(root) },
    );
    db.run(sql`DELETE FROM unit_change WHERE seq <= :seen`, { seen });
  });
  live.unsaved = 0;
  removeOldFiles(saved.folder, root);
}
