import { z } from 'zod';
import type { Completion } from '../model/completion.ts';
import { ids, method } from './method.ts';

/** Methods on what a translator is likely to type. */
export const completionApi = {
  /** Numbers, dates and names of the Dutch as English writes them, in the order of the Dutch. */
  'completion.forSegment': method<readonly Completion[]>()(z.object({ segmentId: ids.segment }), ['segment-unknown']),
};
