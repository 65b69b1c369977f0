import type { SegmentStatus } from '#shared/model/segment.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { CandidateText } from './gather-candidates.ts';

/** A sentence of an article, with what its places are told by. */
export interface SegmentText extends CandidateText {
  readonly id: number;
  readonly index: number;
  readonly title: string;
  readonly target: string;
  readonly status: SegmentStatus;
}

interface Row {
  readonly id: number;
  readonly article_id: number;
  readonly position: number;
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly status: SegmentStatus;
  readonly title: string;
}

/** Segments that are not left out, of all articles in their order or of one. */
export function readTexts(db: ReadableDb, articleId: number | null): readonly SegmentText[] {
  const rows = db.all<Row>(
    sql`SELECT s.id, s.article_id, s.position, s.kind, s.source, s.target, s.status, a.title
        FROM article a JOIN segment s ON s.article_id = a.id
        WHERE (:articleId IS NULL OR a.id = :articleId)
          AND NOT EXISTS (SELECT 1 FROM json_each(a.left_out) WHERE value = s.kind)
        ORDER BY a.position, a.id, s.position`,
    { articleId },
  );
  return rows.map(({ id, article_id, position, kind, source, target, status, title }) => ({
    id,
    article: article_id,
    index: position,
    isHeading: kind === 'heading',
    source,
    target,
    status,
    title,
  }));
}
