import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { Journal } from '#glossary/store/journal.ts';

/**
 * Lets the reasons that translators gave for departing from one entry count for another: the two became one. Where a
 * segment has a reason for both, that of the entry that stays is kept.
 */
export function moveOverrides(db: ReadableDb, journal: Journal, from: string, into: string): void {
  const rows = db.all<{ id: number; segment_id: number; code: string }>(
    sql`SELECT id, segment_id, code FROM segment_override WHERE concept_id = :from`,
    { from },
  );
  for (const { id, segment_id, code } of rows) {
    const known = db.get(
      sql`SELECT 1 FROM segment_override WHERE segment_id = :segment_id AND concept_id = :into AND code = :code`,
      { segment_id, into, code },
    );
    if (known) journal.delete('segment_override', id);
    else journal.update('segment_override', id, { concept_id: into });
  }
}
