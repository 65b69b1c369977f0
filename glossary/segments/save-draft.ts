import type { DraftStep } from '#shared/contract/segments.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import type { SegmentOrigin } from '#shared/model/segment.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { readSegmentRow } from './read-segments.ts';
import type { SegmentRow } from './segment-row.ts';
import { writeSegment, type Author } from './write-segment.ts';

/** What was typed or inserted. */
export interface Draft {
  readonly segmentId: SegmentId;
  readonly target: string;
  readonly origin: SegmentOrigin;
  readonly matchScore: number | null;
  /** The version that the page saw. */
  readonly version: number;
  /** Set where undo takes back this change alone: not the typing before it, and not that after it. */
  readonly step?: DraftStep | null | undefined;
}

/** Why English cannot be kept. */
export type SegmentRefusal = FailureOfType<'segment-unknown' | 'segment-locked' | 'segment-changed'>;

/**
 * Keeps English as a draft; on the disk when this returns. A confirmed segment that is edited becomes a draft again,
 * and the memory stays as it was. Typing on one segment without a pause is one undo step, also in a match that was
 * inserted, which keeps its origin; putting a match in is a step of its own, and so is what asks for it.
 */
export function saveDraft(db: WritableDb, draft: Draft, author: Author): Result<readonly Change[], SegmentRefusal> {
  const found = findEditable(db, draft.segmentId, draft.version);
  if (!found.ok) return found;
  const row = found.value;
  if (row.target === draft.target) return ok([]);
  const fromMemory = draft.origin !== 'typed';
  const inserts = fromMemory && (draft.origin !== row.origin || draft.matchScore !== row.match_score);
  const step = draft.step ?? (inserts ? 'insert-match' : null);
  const head = {
    label: step ?? ('typing' as const),
    articleId: row.article_id,
    segmentId: row.id,
    joinsPrevious: step === null && row.status === 'draft',
    isClosed: step !== null,
  };
  const { changes } = recordStep(db, head, author.now, (journal) => {
    const change = {
      target: draft.target,
      status: 'draft' as const,
      origin: draft.target === '' ? null : draft.origin,
      match_score: draft.target === '' || !fromMemory ? null : draft.matchScore,
    };
    writeSegment(journal, row, change, author, step !== null);
  });
  return ok(changes);
}

/** The row of a segment that may be edited and is as the page saw it. */
export function findEditable(
  db: WritableDb,
  segmentId: SegmentId,
  version: number | null,
): Result<SegmentRow, SegmentRefusal> {
  const row = readSegmentRow(db, parseId(segmentId));
  if (!row) return err({ type: 'segment-unknown', segmentId });
  if (row.locked === 1) return err({ type: 'segment-locked', segmentId });
  if (version !== null && row.version !== version) return err({ type: 'segment-changed', segmentId });
  return ok(row);
}
