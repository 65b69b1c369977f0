import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { sql, transact, type WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { readGlossary } from '../glossaries.ts';

/**
 * Removes a glossary, however large, at once and as one undo step: it is only marked, its name is free again, and its
 * entries go when undo can no longer bring it back ({@link purgeGlossaries}). A read-only one must be unlocked first.
 */
export function removeGlossary(
  db: WritableDb,
  id: number,
  now: Date,
): Result<readonly Change[], FailureOfType<'glossary-unknown' | 'glossary-read-only'>> {
  const row = readGlossary(db, id);
  if (!row) return err({ type: 'glossary-unknown' });
  if (row.read_only === 1) return err({ type: 'glossary-read-only', name: row.name });
  const gone = { removed_at: now.toISOString(), enabled: 0, name: `\u0001${id}` };
  const head = { label: 'remove-glossary' as const, articleId: null, segmentId: null };
  return ok(recordStep(db, head, now, (journal) => journal.update('glossary', id, gone)).changes);
}

/** Deletes the entries of glossaries that were removed and that undo can no longer bring back. */
export function purgeGlossaries(db: WritableDb): void {
  const removed = db.all<{ id: number }>(sql`SELECT id FROM glossary WHERE removed_at IS NOT NULL`);
  if (removed.length === 0) return;
  const steps = db.all<{ changes: string }>(sql`SELECT changes FROM undo_step WHERE label = 'remove-glossary'`);
  transact(db, () => {
    for (const { id } of removed) {
      const isWanted = steps.some(({ changes }) => changes.includes(`"table":"glossary","id":${id},`));
      if (!isWanted) db.run(sql`DELETE FROM glossary WHERE id = :id`, { id });
    }
  });
}
