import type { SegmentMark } from '#shared/contract/segments-edit.ts';
import type { UndoLabel } from '#shared/contract/segments.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { readSegmentRow } from './read-segments.ts';
import type { Author } from './write-segment.ts';

const labels: Readonly<Record<SegmentMark, readonly [on: UndoLabel, off: UndoLabel]>> = {
  locked: ['lock', 'unlock'],
  propagates: ['propagates-on', 'propagates-off'],
  bookmarked: ['bookmark', 'unbookmark'],
};

/**
 * Sets or takes away what is apart from the text: the lock, the bookmark, whether its English propagates. Neither the status nor
 * the time of the last change of the text changes with it.
 */
export function markSegment(
  db: WritableDb,
  segmentId: SegmentId,
  mark: SegmentMark,
  on: boolean,
  author: Author,
): Result<readonly Change[], FailureOfType<'segment-unknown'>> {
  const row = readSegmentRow(db, parseId(segmentId));
  if (!row) return err({ type: 'segment-unknown', segmentId });
  const value = on ? 1 : 0;
  if (row[mark] === value) return ok([]);
  const head = { label: labels[mark][on ? 0 : 1], articleId: row.article_id, segmentId: row.id };
  const { changes } = recordStep(db, head, author.now, (journal) =>
    journal.update('segment', row.id, { [mark]: value, version: row.version + 1 }),
  );
  return ok(changes);
}
