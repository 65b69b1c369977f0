import type { Segment } from '#shared/model/segment.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { groupRows } from '#glossary/store/group-rows.ts';
import type { TextPair } from '#glossary/terms/terms-index.ts';
import { toSegment, type OverrideRow, type SegmentRow } from './segment-row.ts';

/** The row of a segment; undefined where there is none. */
export function readSegmentRow(db: ReadableDb, id: number): SegmentRow | undefined {
  return db.get<SegmentRow>(sql`SELECT * FROM segment WHERE id = :id`, { id });
}

/** One segment with its overrides; undefined where there is none. */
export function readSegment(db: ReadableDb, id: number): Segment | undefined {
  const row = readSegmentRow(db, id);
  return row && toSegment(row, readOverrides(db, id));
}

/** Overrides of a segment, oldest first. */
export function readOverrides(db: ReadableDb, segmentId: number): readonly OverrideRow[] {
  // Sorted here: SQLite sets up a sorter even for no row, and every confirmation reads this.
  return db
    .all<OverrideRow>(sql`SELECT * FROM segment_override WHERE segment_id = :segmentId`, { segmentId })
    .sort((a, b) => a.id - b.id);
}

/** Every segment of an article in order, left-out ones too. Two queries, whatever its length. */
export function listSegments(db: ReadableDb, articleId: number): readonly Segment[] {
  const overrides = readOverridesOf(db, articleId);
  return listSegmentRows(db, articleId).map((row) => toSegment(row, overrides.get(row.id) ?? []));
}

/** The overrides of an article by their segments, oldest first. */
export function readOverridesOf(db: ReadableDb, articleId: number): ReadonlyMap<number, readonly OverrideRow[]> {
  const overrides = db.all<OverrideRow>(
    sql`SELECT o.* FROM segment s JOIN segment_override o ON o.segment_id = s.id
        WHERE s.article_id = :articleId ORDER BY o.id`,
    { articleId },
  );
  return groupRows(overrides, (override) => override.segment_id);
}

/** Rows of an article's segments in order. */
export function listSegmentRows(db: ReadableDb, articleId: number): readonly SegmentRow[] {
  return db.all<SegmentRow>(sql`SELECT * FROM segment WHERE article_id = :articleId ORDER BY position`, { articleId });
}

/** Dutch of the neighbours in the article; '' at its edges, where there is none. */
export interface Neighbours {
  readonly previous: string;
  readonly next: string;
}

/** What stands around a segment. */
export interface Surroundings extends Neighbours {
  /** The segment before with its English as it is now; null at the start of the article. */
  readonly pairBefore: TextPair | null;
}

type Place = Pick<SegmentRow, 'article_id' | 'position'>;

/** The segments before and after one. A query each: SQLite takes three times as long for both in one. */
export function readSurroundings(db: ReadableDb, row: Place): Surroundings {
  const pairBefore = readPairBefore(db, row);
  const after = db.get<{ source: string }>(
    sql`SELECT source FROM segment WHERE article_id = :articleId AND position = :position`,
    { articleId: row.article_id, position: row.position + 1 },
  );
  return { previous: pairBefore?.source ?? '', next: after?.source ?? '', pairBefore };
}

/** The Dutch before and after a segment. */
export function readNeighbours(db: ReadableDb, row: Place): Neighbours {
  const { previous, next } = readSurroundings(db, row);
  return { previous, next };
}

/** The segment before with its English as it is now; null at the start of the article. */
export function readPairBefore(db: ReadableDb, row: Place): TextPair | null {
  const before = db.get<TextPair>(
    sql`SELECT source, target FROM segment WHERE article_id = :articleId AND position = :position`,
    { articleId: row.article_id, position: row.position - 1 },
  );
  return before ?? null;
}
