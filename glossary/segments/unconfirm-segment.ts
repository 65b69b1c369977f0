import type { SegmentId } from '#shared/model/ids.ts';
import { isConfirmed } from '#shared/model/segment.ts';
import { ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { findEditable, type SegmentRefusal } from './save-draft.ts';
import { writeSegment, type Author } from './write-segment.ts';

/** Makes a confirmed segment a draft again; its unit stays in the memory. One that is not confirmed stays as it is. */
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
  return ok(
    recordStep(db, head, author.now, (journal) => writeSegment(journal, row, { status: 'draft' }, author)).changes,
  );
}
