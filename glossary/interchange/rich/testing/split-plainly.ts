import type { SplitWords } from '../split-sentences.ts';

/** Sentences end at a full stop before white space: enough for tests of what is done with their tags. */
export const splitPlainly: SplitWords = (words) =>
  [...words.matchAll(/(.+?(?:[.!?](?=\s)|$))(\s*)/gsu)].map(([, text = '', gap = '']) => ({ text, gap }));
