import { z } from 'zod';
import type { RewordCursor, RewordItem, RewordPage, RewordReport } from '../model/reword.ts';
import { rewordLevels } from '../model/reword.ts';
import { ids, method } from './method.ts';

const query = z.object({
  old: z.array(z.string().trim().min(1).max(500)).min(1).max(50).readonly(),
  new: z.string().trim().min(1).max(500),
  conceptId: ids.concept.nullable(),
  everywhere: z.boolean(),
});

const cursor: z.ZodType<RewordCursor, RewordCursor> = z.object({
  stage: z.enum(['segments', 'units']),
  after: z.array(z.number().int()).max(4).readonly(),
});

const choice = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('segment'),
    segmentId: ids.segment,
    version: z.number().int(),
    target: z.string().min(1).max(100_000),
  }),
  z.object({
    kind: z.literal('unit'),
    unitId: ids.unit,
    before: z.string().max(100_000),
    target: z.string().min(1).max(100_000),
  }),
]);

/** Methods that change a wording everywhere. */
export const rewordApi = {
  /**
   * The next confirmed segments and memory units with the old wording: ask again with `next` until it is null. Gives what it
   * has after a moment even where that is nothing, so that the page can show how far it is.
   */
  'reword.find': method<RewordPage>()(z.object({ query, from: cursor.nullable() }), ['cancelled']),
  /** These segments with one English for all, as a preview of what `reword.apply` would do. */
  'reword.same': method<readonly RewordItem[]>()(
    z.object({ segmentIds: z.array(ids.segment).max(10_000).readonly(), target: z.string().min(1).max(100_000) }),
    [],
  ),
  /**
   * Changes the chosen ones: one transaction, one undo step. What changed since the preview or is locked is left alone
   * and reported. The unit of a confirmed segment follows it; that of a segment that becomes a draft waits for its
   * confirmation.
   */
  'reword.apply': method<RewordReport>()(
    z.object({ choices: z.array(choice).max(500_000).readonly(), level: z.enum(rewordLevels) }),
    [],
  ),
};
