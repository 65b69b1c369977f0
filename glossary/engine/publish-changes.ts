import type { EngineEventName, EngineEvents } from '#shared/contract/events.ts';
import type { UndoState } from '#shared/contract/segments.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { listArticles } from '#glossary/articles/list-articles.ts';
import { listSegments, readSegment } from '#glossary/segments/read-segments.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { groupRows } from '#glossary/store/group-rows.ts';
import type { Change } from '#glossary/store/journal.ts';
import { readUndoState } from '#glossary/store/undo-stack.ts';
import type { PublishAlso } from './session.ts';

/** Sends an event to every page. */
export type Emit = <E extends EngineEventName>(event: E, payload: EngineEvents[E]) => void;

/** Above this many rows of one article, reading the whole article is quicker than row by row. */
const manyRows = 50;

/** Makes the function that turns changed rows into events. */
export function createPublisher(db: ReadableDb, emit: Emit) {
  let told: UndoState = readUndoState(db);
  return (changes: readonly Change[], also: PublishAlso = {}): void => {
    emitSegments(db, changes, emit);
    if (also.articles || changes.some(changesProgress)) emit('articles-changed', listArticles(db));
    if (also.resources || changes.some(({ table }) => table === 'unit' || table === 'memory'))
      emit('resources-changed', null);
    if (changes.some(({ table }) => table === 'comment' || table === 'comment_thread')) emit('comments-changed', null);
    const state = readUndoState(db);
    if (changes.length > 0 || state.undo !== told.undo || state.redo !== told.redo) emit('undo-changed', state);
    told = state;
  };
}

function emitSegments(db: ReadableDb, changes: readonly Change[], emit: Emit) {
  const restructured = new Set(changes.flatMap(findRestructured));
  for (const id of restructured) emit('article-restructured', { articleId: String(id) as ArticleId });
  const ids = new Set(changes.flatMap((change) => (movesOnly(change) ? [] : findSegmentIds(db, change))));
  const segments = ids.size > manyRows ? readMany(db, ids) : [...ids].flatMap((id) => readSegment(db, id) ?? []);
  for (const [articleId, changed] of groupRows(segments, (segment) => segment.articleId)) {
    // Whoever shows that article reads it whole.
    if (!restructured.has(Number(articleId))) emit('segments-changed', { articleId, segments: changed });
  }
}

/** The article that segments came into or went from. */
function findRestructured({ table, before, after }: Change): readonly number[] {
  if (table !== 'segment' || (before && after)) return [];
  return [Number((after ?? before)?.['article_id'])];
}

/** Where a segment that did not change stands is told by reading the article again. */
function movesOnly({ table, before, after }: Change): boolean {
  return (
    table === 'segment' && before !== null && after !== null && Object.keys(after).every((name) => name === 'position')
  );
}

function findSegmentIds(db: ReadableDb, { table, id, before, after }: Change): readonly number[] {
  if (table === 'segment') return [id];
  if (table !== 'segment_override') return [];
  const named = after?.['segment_id'] ?? before?.['segment_id'];
  if (named !== undefined) return [Number(named)];
  const row = db.get<{ segment_id: number }>('SELECT segment_id FROM segment_override WHERE id = :id', { id });
  return row ? [row.segment_id] : [];
}

function readMany(db: ReadableDb, ids: ReadonlySet<number>) {
  const articles = db.all<{ article_id: number }>(
    'SELECT DISTINCT article_id FROM segment WHERE id IN (SELECT value FROM json_each(:ids))',
    { ids: JSON.stringify([...ids]) },
  );
  return articles.flatMap(({ article_id }) => listSegments(db, article_id)).filter(({ id }) => ids.has(Number(id)));
}

/** Whether the list of articles looks different after it: typing inside a draft changes nothing there. */
function changesProgress({ table, before, after }: Change): boolean {
  if (table === 'article') return true;
  if (table !== 'segment') return false;
  if (!before || !after) return true;
  const becameEmpty = (before['target'] === '') !== (after['target'] === '');
  return 'status' in after || 'words' in after || ('target' in after && becameEmpty);
}

/** The id of an article as the page knows it. */
export function toArticleId(id: number | null): ArticleId | null {
  return id === null ? null : (String(id) as ArticleId);
}
