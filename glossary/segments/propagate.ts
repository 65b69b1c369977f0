import type { PropagateReport, RepetitionList } from '#shared/contract/segments-edit.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import { isConfirmed } from '#shared/model/segment.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import type { Change, Journal } from '#glossary/store/journal.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { findRepetitions } from './find-repetitions.ts';
import { readSegmentRow } from './read-segments.ts';
import type { SegmentRow } from './segment-row.ts';
import { writeSegment, type Author } from './write-segment.ts';

/** Where the English of a confirmed segment went besides, and where it could go. */
export interface Propagated {
  readonly filled: number;
  /** Segments with the same Dutch and other English (or none) that were left as they are. */
  readonly others: number;
}

/** Nothing was put anywhere, and nothing could be. */
export const notPropagated: Propagated = { filled: 0, others: 0 };

/**
 * Puts English that was just confirmed into the segments with the same Dutch, as drafts. English that somebody typed or
 * confirmed stays: only counted, like all of them where `fill` is false. Inside the step of the confirmation.
 */
export function propagateInside(
  db: ReadableDb,
  journal: Journal,
  row: SegmentRow,
  target: string,
  fill: boolean,
  author: Author,
): Propagated {
  if (row.propagates === 0) return notPropagated;
  const open = findRepetitions(db, row).filter((other) => mayTake(other) && other.target !== target);
  const free = fill ? open.filter(isFree) : [];
  for (const other of free) putInto(journal, other, target, author);
  return { filled: free.length, others: open.length - free.length };
}

const mayTake = ({ locked, propagates }: SegmentRow) => locked === 0 && propagates === 1;

/** True where nobody's own words would go. */
function isFree({ status, is_empty, origin }: SegmentRow): boolean {
  return !isConfirmed(status) && (is_empty === 1 || (origin !== null && origin !== 'typed'));
}

function putInto(journal: Journal, row: SegmentRow, target: string, author: Author): boolean {
  return writeSegment(journal, row, { target, status: 'draft', origin: 'propagated', match_score: null }, author, true);
}

/** The other segments with the same Dutch, for the preview. */
export function listRepetitions(
  db: ReadableDb,
  segmentId: SegmentId,
): Result<RepetitionList, FailureOfType<'segment-unknown'>> {
  const row = readSegmentRow(db, parseId(segmentId));
  if (!row) return err({ type: 'segment-unknown', segmentId });
  const titles = new Map(
    db.all<{ id: number; title: string }>(sql`SELECT id, title FROM article`).map(({ id, title }) => [id, title]),
  );
  const repetitions = findRepetitions(db, row).map((other) => ({
    segmentId: String(other.id) as SegmentId,
    articleId: String(other.article_id) as ArticleId,
    title: titles.get(other.article_id) ?? '',
    index: other.position,
    target: other.target,
    status: other.status,
    origin: other.origin,
    version: other.version,
    locked: other.locked === 1,
    propagates: other.propagates === 1,
    proposed: mayTake(other) && isFree(other),
  }));
  return ok({ source: row.source, target: row.target, propagates: row.propagates === 1, repetitions });
}

/** A segment that is to get the English of another one. */
export interface PropagateChoice {
  readonly segmentId: SegmentId;
  /** The version that the preview showed. */
  readonly version: number;
}

/** Puts the English of a segment into those that were chosen, confirmed ones too, as drafts: one undo step. */
export function propagate(
  db: WritableDb,
  segmentId: SegmentId,
  choices: readonly PropagateChoice[],
  author: Author,
): Result<
  { readonly report: PropagateReport; readonly changes: readonly Change[] },
  FailureOfType<'segment-unknown' | 'target-empty'>
> {
  const row = readSegmentRow(db, parseId(segmentId));
  if (!row) return err({ type: 'segment-unknown', segmentId });
  if (row.is_empty === 1) return err({ type: 'target-empty', segmentId });
  const head = { label: 'propagate' as const, articleId: row.article_id, segmentId: row.id };
  const { value, changes } = recordStep(db, head, author.now, (journal) =>
    choices.map((choice) => {
      const other = readSegmentRow(db, parseId(choice.segmentId));
      if (!other || other.version !== choice.version || other.locked === 1) return false;
      return putInto(journal, other, row.target, author);
    }),
  );
  const done = value.filter(Boolean).length;
  return ok({ report: { done, left: choices.length - done }, changes });
}
