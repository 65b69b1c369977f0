import type { SegmentId } from '#shared/model/ids.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';

/**
 * Where work goes on: the next segment that is neither confirmed, locked nor left out, wrapping round to the start of
 * the article; null when there is none.
 */
export function findNextOpen(db: ReadableDb, segmentId: number): SegmentId | null {
  const next = db.get<{ id: number }>(
    sql`SELECT s.id FROM segment here
        JOIN article a ON a.id = here.article_id
        JOIN segment s ON s.article_id = here.article_id
        WHERE here.id = :segmentId AND s.id <> here.id AND s.locked = 0
          AND s.status IN ('draft', 'rejected')
          AND NOT EXISTS (SELECT 1 FROM json_each(a.left_out) WHERE value = s.kind)
        ORDER BY s.position < here.position, s.position LIMIT 1`,
    { segmentId },
  );
  return next ? (String(next.id) as SegmentId) : null;
}
