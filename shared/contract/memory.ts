import { z } from 'zod';
import type { Match, MemoryImportReport, MemoryStats } from '../model/memory.ts';
import { bytes, ids, limit, method, none, threshold } from './method.ts';

/** Characters of a text that can be looked up: a long book. */
const longestText = 5_000_000;

/** Methods on the translation memory. */
export const memoryApi = {
  /**
   * Matches for a segment in its context, best first; every unit at or above the threshold. With `ahead` nobody waits for them
   * yet: whatever else was asked by then is answered first.
   */
  'memory.matches': method<readonly Match[]>()(
    z.object({ segmentId: ids.segment, threshold, limit, ahead: z.boolean().optional() }),
    ['segment-unknown', 'cancelled'],
  ),
  /** Matches for free text, which has no context. */
  'memory.search': method<readonly Match[]>()(z.object({ text: z.string().max(longestText), threshold, limit }), [
    'cancelled',
  ]),
  /**
   * Answers once all units are ready to be searched and that is saved: for matches, for words (the concordance), or for both.
   * After a large import, before the process ends.
   */
  'memory.settle': method<null>()(z.object({ only: z.enum(['matches', 'words']).optional() }), []),
  'memory.stats': method<readonly MemoryStats[]>()(none, ['cancelled']),
  /** A TMX file; one transaction. `into` names the memory, which is made where it does not exist. */
  'memory.import': method<MemoryImportReport>()(
    z.object({ path: z.string().min(1).max(4096), bytes, into: z.string().min(1).max(200).nullable() }),
    ['file-not-text', 'file-empty', 'file-too-large', 'file-malformed', 'memory-read-only', 'cancelled'],
  ),
  /** All memories as one TMX 1.4b file. */
  'memory.export': method<Uint8Array>()(none, []),
};
