import type { SegmentHistoryEntry } from '#shared/model/segment.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { SegmentRow } from './segment-row.ts';

type HistoryRow = Pick<SegmentRow, 'target' | 'status' | 'origin'> & {
  readonly source: string | null;
  readonly made_at: string;
  readonly made_by: string | null;
};

/** Earlier states of a segment, newest first. */
export function listHistory(db: ReadableDb, segmentId: number): readonly SegmentHistoryEntry[] {
  const rows = db.all<HistoryRow>(
    sql`SELECT target, status, origin, source, made_at, made_by FROM segment_history WHERE segment_id = :segmentId ORDER BY id DESC`,
    { segmentId },
  );
  return rows.map(({ made_at: at, made_by: by, ...state }) => ({ ...state, at, by }));
}
