import { z } from 'zod';
import type { FragmentReport } from '../model/fragment.ts';
import { ids, method } from './method.ts';

/** Methods on phrases. */
export const fragmentsApi = {
  /** The phrases of a segment that the memory knows, and a draft put together from them and the glossary. */
  'fragments.find': method<FragmentReport>()(z.object({ segmentId: ids.segment }), ['segment-unknown', 'cancelled']),
  /** The same for any Dutch text. */
  'fragments.findText': method<FragmentReport>()(z.object({ text: z.string().max(100_000) }), ['cancelled']),
};
