import type { Settings } from '#shared/contract/workspace.ts';
import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import type { SessionContext } from './context.ts';

/** Settings that hold where the user was: the article, and the row of each article. */
const articleKey = 'place';
const rowKey = (articleId: ArticleId) => `place.${articleId}`;

/** Milliseconds on a row before it counts as a place to come back to. */
const pause = 1500;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the place for the next start. A failure does not matter: the article then opens at its first open row. */
export function rememberPlace(context: SessionContext, articleId: ArticleId, segmentId: SegmentId): void {
  const { settings } = context.store.get();
  context.store.set({ settings: { ...settings, [articleKey]: articleId, [rowKey(articleId)]: segmentId } });
  clearTimeout(timer);
  timer = setTimeout(() => {
    const current = context.store.get().settings;
    if (current[articleKey] !== articleId) return;
    void context.call('workspace.saveSetting', { key: articleKey, value: articleId });
    void context.call('workspace.saveSetting', { key: rowKey(articleId), value: current[rowKey(articleId)] ?? '' });
  }, pause);
}

/** The article that was open last. */
export const readPlace = (settings: Settings): ArticleId | null =>
  (settings[articleKey] as ArticleId | undefined) ?? null;
/** The row of the article that was active last. */
export const readRow = (settings: Settings, articleId: ArticleId): SegmentId | null =>
  (settings[rowKey(articleId)] as SegmentId | undefined) ?? null;
