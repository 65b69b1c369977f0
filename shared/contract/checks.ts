import { z } from 'zod';
import type { Finding } from '../model/finding.ts';
import type { SegmentId } from '../model/ids.ts';
import { ids, method } from './method.ts';

/** A segment and what is wrong with it. */
export interface SegmentFindings {
  readonly segmentId: SegmentId;
  /** Place in its article, from 0. */
  readonly index: number;
  readonly findings: readonly Finding[];
}

/** Whether the spelling of the English is looked at too. */
const spelling = z.boolean().optional();

/** Methods that check without changing anything. */
export const checksApi = {
  /** Findings for a segment with this English, which need not be saved yet. */
  'checks.segment': method<readonly Finding[]>()(
    z.object({ segmentId: ids.segment, target: z.string().max(100_000), spelling }),
    ['segment-unknown', 'cancelled'],
  ),
  /** Findings of every segment of an article that has English; only segments with findings are listed. */
  'checks.article': method<readonly SegmentFindings[]>()(z.object({ articleId: ids.article, spelling }), [
    'article-unknown',
    'cancelled',
  ]),
};
