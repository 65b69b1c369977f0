import { z } from 'zod';
import { optionalKinds, type Article, type ImportReport } from '../model/article.ts';
import type { SegmentColumns } from '../model/segment-columns.ts';
import type { Segment } from '../model/segment.ts';
import { bytes, ids, method, none } from './method.ts';

/** Methods on articles. */
export const articlesApi = {
  'articles.list': method<readonly Article[]>()(none, []),
  /** The article with all its segments in order, left-out ones too. */
  'articles.open': method<{ readonly article: Article; readonly segments: readonly Segment[] }>()(
    z.object({ articleId: ids.article }),
    ['article-unknown'],
  ),
  /** The same with the segments property by property: what a page asks for and keeps. */
  'articles.openColumns': method<{ readonly article: Article; readonly segments: SegmentColumns }>()(
    z.object({ articleId: ids.article }),
    ['article-unknown'],
  ),
  /** One file; refused whole or kept whole. `path` is for messages; only its last part is stored. */
  'articles.import': method<ImportReport>()(z.object({ path: z.string().min(1).max(4096), bytes }), [
    'file-not-text',
    'file-empty',
    'file-too-large',
    'file-kind-unknown',
  ]),
  /** Which kinds of paragraph the article leaves out; nothing is deleted. */
  'articles.leaveOut': method<Article>()(z.object({ articleId: ids.article, kinds: z.array(z.enum(optionalKinds)) }), [
    'article-unknown',
  ]),
  /** Removes the article with its segments; its units stay in the memory. Can be undone. */
  'articles.remove': method<null>()(z.object({ articleId: ids.article }), ['article-unknown']),
};
