import type { SegmentHistoryEntry } from '#shared/model/segment.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { SegmentRow } from './segment-row.ts';

type HistoryRow = Pick<SegmentRow, 'target' | 'status' | 'origin'> & {
  readonly source: string | null;
  readonly made_at: string;
};

/** Earlier states of a segment, newest first. */
export function listHistory(db: ReadableDb, segmentId: number): readonly SegmentHistoryEntry[] {
  const rows = db.all<HistoryRow>(
    sql`SELECT target, status, origin, source, made_at FROM segment_history WHERE segment_id = :segmentId ORDER BY id DESC`,
    { segmentId },
  );
  return rows.map(({ target, status, origin, source, made_at }) => ({ target, status, origin, source, at: made_at }));
}
