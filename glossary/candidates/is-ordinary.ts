import { ordinaryAdjectives } from './ordinary-adjectives.ts';
import type { TaggedWord } from './tag-words.ts';

/** The participle voortdurende is ordinary as voortdurend is. */
export function isOrdinary({ lemma, plain }: TaggedWord): boolean {
  return [lemma, plain, plain.replace(/e$/, '')].some((word) => ordinaryAdjectives.has(word));
}
