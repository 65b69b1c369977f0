import { breakClass, placeholderClass } from '#shared/text/tags.ts';

const between = new RegExp(`[\\s${breakClass}]+`, 'u');
const holdsWord = new RegExp(`[\\p{L}\\p{N}${placeholderClass}]`, 'u');

/** Words as word processors count them: what stands between white space and holds a letter, a digit or a placeholder. */
export function countWords(text: string): number {
  let words = 0;
  for (const piece of text.split(between)) if (holdsWord.test(piece)) words += 1;
  return words;
}
