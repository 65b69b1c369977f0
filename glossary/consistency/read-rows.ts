import type { Inconsistency, InconsistencyPlace, Rendering } from '#shared/model/consistency.ts';
import type { TextRange } from '#shared/model/finding.ts';
import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import type { SegmentStatus } from '#shared/model/segment.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';

/** A segment as the comparisons need it. */
export interface TextRow {
  readonly id: number;
  readonly article_id: number;
  readonly position: number;
  readonly source: string;
  readonly target: string;
  readonly status: SegmentStatus;
  readonly title: string;
}

/** What a comparison finds; whether it is ignored is for others to say. */
export type FoundInconsistency = Omit<Inconsistency, 'ignored'>;

/** Segments that are not left out, of all articles in their order or of one. */
export function readTextRows(db: ReadableDb, articleId: number | null): readonly TextRow[] {
  return db.all<TextRow>(
    sql`SELECT s.id, s.article_id, s.position, s.source, s.target, s.status, a.title
        FROM article a JOIN segment s ON s.article_id = a.id
        WHERE (:articleId IS NULL OR a.id = :articleId)
          AND NOT EXISTS (SELECT 1 FROM json_each(a.left_out) WHERE value = s.kind)
        ORDER BY a.position, a.id, s.position`,
    { articleId },
  );
}

/** The place of a row in a finding. */
export function toPlace(row: TextRow, range: TextRange | null = null): InconsistencyPlace {
  return {
    segmentId: String(row.id) as SegmentId,
    articleId: String(row.article_id) as ArticleId,
    title: row.title,
    index: row.position,
    status: row.status,
    source: row.source,
    target: row.target,
    range,
  };
}

/** Renderings with their places, the most frequent first; of equally frequent ones the earlier. */
export function toRenderings(byText: ReadonlyMap<string, readonly InconsistencyPlace[]>): readonly Rendering[] {
  return [...byText]
    .map(([text, places]) => ({ text, places }))
    .sort((one, other) => other.places.length - one.places.length);
}

/** Adds a value to the list of a key. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
