import type { FailureOfType } from '#shared/model/failure.ts';
import { err, type Result } from '#shared/result.ts';
import { sql, transact, type WritableDb } from '#glossary/store/database.ts';
import { keepPairs, type KeptPairs } from './keep-pairs.ts';
import { listPairs } from './list-pairs.ts';
import { readAlignment } from './read-alignment.ts';

/** Puts the accepted rows of an alignment into a memory; the alignment stays for what is still to be reviewed. */
export function saveAlignment(
  db: WritableDb,
  id: number,
  into: string | null,
  { name, now }: { readonly name: string | null; readonly now: Date },
): Result<KeptPairs, FailureOfType<'alignment-unknown' | 'memory-read-only'>> {
  return transact(db, () => {
    const alignment = readAlignment(db, id);
    if (!alignment) return err({ type: 'alignment-unknown' });
    const pairs = listPairs(alignment.content, ({ accepted }) => accepted);
    const kept = keepPairs(db, { pairs, document: alignment.sourceName, into, author: name, now });
    if (kept.ok) db.run(sql`UPDATE alignment SET saved_at = :at WHERE id = :id`, { id, at: now.toISOString() });
    return kept;
  });
}
