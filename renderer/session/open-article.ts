import type { ValueOf } from '#shared/contract/engine-api.ts';
import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import { loadComments } from './comments.ts';
import { activate } from './navigate.ts';
import type { SessionParts } from './parts.ts';
import { firstToDo, renewArticle, toOpenArticle } from './rows.ts';
import { selectActiveRow } from './selectors.ts';
import { unfoldSegments } from './unfold-segments.ts';

/** Puts an article on the desk; the caret goes to the given row, or to where it last was. */
export async function openArticle(
  parts: SessionParts,
  articleId: ArticleId,
  segmentId?: SegmentId | undefined,
): Promise<void> {
  const { store } = parts;
  store.set({ view: 'desk' });
  if (store.get().open?.articleId === articleId) {
    if (segmentId) activate(parts, segmentId);
    return parts.editor?.focus();
  }
  void parts.drafts.saveAll();
  store.set({ opening: articleId });
  const result = await parts.call('articles.openColumns', { articleId });
  // Another article was asked for meanwhile.
  if (store.get().opening !== articleId) return;
  if (!result.ok) {
    store.set({ opening: null });
    return parts.report(result.error);
  }
  showArticle(parts, result.value, segmentId);
}

/** An article as the engine gives it. */
export type ArticleColumns = ValueOf<'articles.openColumns'>;

/** Puts an article on the desk as the engine gave it. */
export function showArticle(
  parts: SessionParts,
  { article, segments }: ArticleColumns,
  segmentId?: SegmentId | undefined,
): void {
  const { store } = parts;
  const open = toOpenArticle(article.id, unfoldSegments(segments), article.leftOut);
  store.set({ opening: null, open, activeId: null, aids: null, findings: new Map(), blocked: null, ...noWork });
  const wanted = segmentId ?? parts.places.rowOf(article.id, store.get().settings);
  void loadComments(parts);
  const row = wanted && open.places.has(wanted) ? wanted : firstToDo(open)?.id;
  if (row) activate(parts, row);
  parts.checks.scheduleArticle();
}

/** Reads the open article again, after a new engine or a change too large for an event. Local text stays. */
export async function reloadArticle(parts: SessionParts): Promise<void> {
  const { open } = parts.store.get();
  if (!open) return;
  const result = await parts.call('articles.openColumns', { articleId: open.articleId });
  if (parts.store.get().open?.articleId !== open.articleId) return;
  if (!result.ok) {
    if (result.error.type === 'article-unknown') closeArticle(parts);
    return;
  }
  const { article, segments } = result.value;
  const { open: now, activeId } = parts.store.get();
  if (!now) return;
  parts.store.set({ open: renewArticle(now, unfoldSegments(segments), article.leftOut) });
  const row = selectActiveRow(parts.store.get());
  if (row) parts.aids.load(row.id);
  // It was joined to the one before it.
  else stayNear(parts, (activeId && now.places.get(activeId)) ?? 0);
  void loadComments(parts);
  parts.checks.scheduleArticle();
}

function stayNear(parts: SessionParts, place: number): void {
  const { rows } = parts.store.get().open ?? { rows: [] };
  const row = rows.findLast(({ index }) => index < Math.max(place, 1)) ?? rows[0];
  if (row) activate(parts, row.id);
}

const readings = new WeakMap<SessionParts, Promise<void>>();

/** Segments came into the open article or went: it is read again. */
export function followRestructure(parts: SessionParts, articleId: ArticleId): void {
  if (parts.store.get().open?.articleId === articleId) readings.set(parts, reloadArticle(parts));
}

/** Resolves when the article is as the engine last told that it is. */
export async function whenRestructured(parts: SessionParts): Promise<void> {
  await readings.get(parts);
}

/** What is begun in a row or looked for in an article ends with it. */
const noWork = { rowMode: null, filter: null, commenting: null, comments: new Map() } as const;

/** Empties the desk. */
export function closeArticle(parts: SessionParts): void {
  parts.store.set({ open: null, activeId: null, aids: null, findings: new Map(), blocked: null, ...noWork });
}
