import { z } from 'zod';
import type { BandReport } from '../model/statistics.ts';
import type { ExportedDocument } from './exports.ts';
import { ids, method } from './method.ts';

/** Files that an analysis can leave as. */
export const statisticsFormats = ['csv', 'xlsx', 'pdf'] as const;
/** One of {@link statisticsFormats}. */
export type StatisticsFormat = (typeof statisticsFormats)[number];

const scope = z.object({
  /** null = all articles. */
  articleIds: z.array(ids.article).nullable(),
  /** Whether a segment that stood in an earlier article counts as a repetition too. */
  acrossArticles: z.boolean(),
});

/** Methods that count the work. */
export const statisticsApi = {
  /**
   * What the memory offers for every segment that is not left out, whether it is translated or not: 101, then repetition,
   * then the best score of 50 or more. A segment's own confirmation does not count. Reports progress.
   */
  'statistics.bands': method<BandReport>()(scope, ['article-unknown', 'cancelled']),
  /** The same as a file; `language` is that of its labels. */
  'statistics.export': method<ExportedDocument>()(
    scope.extend({ format: z.enum(statisticsFormats), language: z.enum(['en', 'nl']) }),
    ['article-unknown', 'export-failed', 'cancelled'],
  ),
};
