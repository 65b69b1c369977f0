import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { Columns, Journal } from '#glossary/store/journal.ts';
import { readOverrides } from './read-segments.ts';
import type { SegmentRow } from './segment-row.ts';

/** Gives every segment after a place the number that it has once `by` segments come in there or go. Inside a step. */
export function moveSegmentsAfter(
  db: ReadableDb,
  journal: Journal,
  { article_id, position }: Pick<SegmentRow, 'article_id' | 'position'>,
  by: 1 | -1,
): void {
  const later = db.all<{ id: number; position: number }>(
    sql`SELECT id, position FROM segment WHERE article_id = :articleId AND position > :position ORDER BY position`,
    { articleId: article_id, position },
  );
  for (const row of later) journal.update('segment', row.id, { position: row.position + by });
}

/** The unit of a segment that is no longer the same sentence stays in the memory on its own: it was confirmed. */
export function letUnitGo(db: ReadableDb, journal: Journal, segmentId: number): void {
  const unit = db.get<{ id: number }>(sql`SELECT id FROM unit WHERE segment_id = :segmentId`, { segmentId });
  if (unit) journal.update('unit', unit.id, { segment_id: null });
}

/** Reasons that were given for one segment hold for another one too, where it has none of its own. */
export function copyOverrides(db: ReadableDb, journal: Journal, from: number, to: number): void {
  const known = readOverrides(db, to);
  for (const { concept_id, code, reason, made_by, made_at } of readOverrides(db, from)) {
    const has = known.some((each) => each.concept_id === concept_id && each.code === code);
    if (has) continue;
    journal.insert('segment_override', { segment_id: to, concept_id, code, reason, made_by, made_at });
  }
}

/** Keeps a state of a segment with its Dutch in the history, of this one or of the one that goes on from it. */
export function keepWhole(journal: Journal, row: SegmentRow, segmentId: number): void {
  const { target, status, origin, source } = row;
  const made = { made_at: row.updated_at, made_by: row.updated_by };
  const entry: Columns = { segment_id: segmentId, target, status, origin, source, ...made };
  journal.insert('segment_history', entry);
}
