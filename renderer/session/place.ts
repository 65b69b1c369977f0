import type { Settings } from '#shared/contract/workspace.ts';
import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import type { SessionContext } from './context.ts';

/** Settings that hold where the user was: the article, and the row of each article. */
const articleKey = 'place';
const rowKey = (articleId: ArticleId) => `place.${articleId}`;

/** Milliseconds on a row before it counts as a place to come back to. */
const pause = 1500;

/** Where the user was, in this run and the one before. Kept apart from the state, since nothing is drawn of it. */
export interface Places {
  /** Keeps the place for the next start. A failure does not matter: the article then opens at its first open row. */
  remember(articleId: ArticleId, segmentId: SegmentId): void;
  /** The row of the article that was active last. */
  rowOf(articleId: ArticleId, settings: Settings): SegmentId | null;
}

export function createPlaces(context: SessionContext): Places {
  const rows = new Map<ArticleId, SegmentId>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    remember: (articleId, segmentId) => {
      rows.set(articleId, segmentId);
      clearTimeout(timer);
      timer = setTimeout(() => {
        void context.call('workspace.saveSetting', { key: articleKey, value: articleId });
        void context.call('workspace.saveSetting', { key: rowKey(articleId), value: segmentId });
      }, pause);
    },
    rowOf: (articleId, settings) =>
      rows.get(articleId) ?? (settings[rowKey(articleId)] as SegmentId | undefined) ?? null,
  };
}

/** The article that was open last. */
export const readPlace = (settings: Settings): ArticleId | null =>
  (settings[articleKey] as ArticleId | undefined) ?? null;
