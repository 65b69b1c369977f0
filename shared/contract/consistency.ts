import { z } from 'zod';
import type { Inconsistency } from '../model/consistency.ts';
import { ids, method } from './method.ts';

/** Methods on what is written in more than one way. */
export const consistencyApi = {
  /**
   * Everything that differs across all articles, or within one; those that are ignored too. What an article leaves out does not
   * count. Reports progress in segments.
   */
  'consistency.find': method<readonly Inconsistency[]>()(z.object({ articleId: ids.article.nullable() }), [
    'article-unknown',
    'cancelled',
  ]),
  /** Leaves one alone for good, or no longer; can be undone. */
  'consistency.ignore': method<null>()(z.object({ key: z.string().min(1).max(2000), ignored: z.boolean() }), []),
};
