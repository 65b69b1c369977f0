import type { SegmentId } from '#shared/model/ids.ts';
import { isConfirmed } from '#shared/model/segment.ts';
import { ok, type Result } from '#shared/result.ts';
import { withdrawUnit } from '#glossary/memory/withdraw-unit.ts';
import { sql, type WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { findEditable, type SegmentRefusal } from './save-draft.ts';
import { writeSegment, type Author } from './write-segment.ts';

/**
 * Makes a confirmed segment a draft again and takes its unit out of the memory, in one step. One that is not confirmed
 * stays as it is.
 */
export function unconfirmSegment(
  db: WritableDb,
  segmentId: SegmentId,
  author: Author,
): Result<readonly Change[], Exclude<SegmentRefusal, { type: 'segment-changed' }>> {
  const found = findEditable(db, segmentId, null);
  if (!found.ok) return found as typeof found & { error: Exclude<SegmentRefusal, { type: 'segment-changed' }> };
  const row = found.value;
  if (!isConfirmed(row.status)) return ok([]);
  const head = { label: 'unconfirm' as const, articleId: row.article_id, segmentId: row.id };
  const { changes } = recordStep(db, head, author.now, (journal) => {
    const article = db.get<{ source_name: string; added_at: string }>(
      sql`SELECT source_name, added_at FROM article WHERE id = :id`,
      { id: row.article_id },
    );
    writeSegment(journal, row, { status: 'draft' }, author);
    withdrawUnit(db, journal, {
      segmentId: row.id,
      document: article?.source_name ?? '',
      addedAt: article?.added_at ?? '',
      confirmedAt: row.updated_at,
    });
  });
  return ok(changes);
}
