import { sql, transact, type WritableDb } from '#glossary/store/database.ts';
import { saveFact } from '#glossary/store/settings.ts';

/** Units that go in one transaction: some milliseconds of work. */
const atOnce = 200;

/** Set once units went with their memory: a confirmed segment without a unit is no defect then. */
export const purgedFact = 'memory-purged';

/**
 * Deletes a piece of the units of a memory that was removed and that undo can no longer bring back. True when nothing is left
 * to do, which takes one small read. Not within a transaction.
 */
export function purgeRemoved(db: WritableDb): boolean {
  const memory = db.get<{ id: number }>(
    sql`SELECT m.id FROM memory m
        WHERE m.removed_at IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM undo_step s, json_each(s.changes) c
          WHERE s.label = 'remove-memory'
            AND json_extract(c.value, '$.table') = 'memory' AND json_extract(c.value, '$.id') = m.id)
        LIMIT 1`,
  );
  if (!memory) return true;
  const { id } = memory;
  transact(db, () => {
    saveFact(db, purgedFact, 'yes');
    const { changes } = db.run(
      `DELETE FROM unit WHERE id IN (SELECT id FROM unit WHERE memory_id = :id LIMIT ${atOnce})`,
      { id },
    );
    if (changes < atOnce) db.run(sql`DELETE FROM memory WHERE id = :id`, { id });
  });
  return false;
}
