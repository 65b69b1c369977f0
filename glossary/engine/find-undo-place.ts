import type { UndoReport } from '#shared/contract/segments.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import type { StepRow } from '#glossary/store/undo-stack.ts';
import { toArticleId } from './publish-changes.ts';

/**
 * Where undo or redo takes the user to: the segment the step was made on; of a step over many (find and replace,
 * pre-translation, re-wording) the first one that changed, in the order in which articles are listed and read.
 */
export function findUndoPlace(
  db: ReadableDb,
  step: Pick<StepRow, 'article_id' | 'segment_id'>,
  changes: readonly Change[],
): Pick<UndoReport, 'articleId' | 'segmentId'> {
  const named = { articleId: toArticleId(step.article_id), segmentId: toSegmentId(step.segment_id) };
  if (step.segment_id !== null) return named;
  const first = findFirst(db, changes, step.article_id);
  return first ? { articleId: toArticleId(first.article_id), segmentId: toSegmentId(first.id) } : named;
}

interface Place {
  readonly id: number;
  readonly article_id: number;
}

/** The first of the changed segments that is there now; within the article of the step, where it has one. */
function findFirst(db: ReadableDb, changes: readonly Change[], articleId: number | null): Place | undefined {
  const ids = changes.flatMap(({ table, id, before, after }) =>
    // A segment that came or went is told by its article: nobody wants to be at the top of what was just brought back.
    table === 'segment' && before && after ? [id] : [],
  );
  if (ids.length === 0) return undefined;
  return db.get<Place>(
    sql`SELECT segment.id, segment.article_id FROM segment JOIN article ON article.id = segment.article_id
        WHERE segment.id IN (SELECT value FROM json_each(:ids)) AND :article IN (segment.article_id, -1)
        ORDER BY article.position, article.id, segment.position LIMIT 1`,
    { ids: JSON.stringify(ids), article: articleId ?? -1 },
  );
}

const toSegmentId = (id: number | null): SegmentId | null => (id === null ? null : (String(id) as SegmentId));
