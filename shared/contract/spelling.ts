import { z } from 'zod';
import type { SpellingWord } from '../model/spelling.ts';
import { ids, method, none } from './method.ts';

const word = z.string().min(1).max(200);

/** Methods on English spelling. What is misspelt is among the findings (`checks.…`). */
export const spellingApi = {
  /** What may have been meant by a word, the likeliest first, at most eight; names of the article and terms among them. */
  'spelling.suggest': method<readonly string[]>()(z.object({ word, segmentId: ids.segment.nullable() }), []),
  /** The project's own words, in the order of the alphabet. */
  'spelling.words': method<readonly SpellingWord[]>()(none, []),
  /** Lets words stand everywhere in the project; can be undone. */
  'spelling.add': method<null>()(z.object({ words: z.array(word).min(1).max(10_000) }), []),
  /** Takes words out of the project's own; can be undone. */
  'spelling.remove': method<null>()(z.object({ ids: z.array(z.number().int()).min(1).max(10_000) }), []),
  /** Lets a word stand in one segment; can be undone. */
  'spelling.ignore': method<null>()(z.object({ segmentId: ids.segment, word }), ['segment-unknown']),
};
