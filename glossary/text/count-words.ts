import { breakClass } from '#shared/text/tags.ts';

const between = new RegExp(`[\\s${breakClass}]+`, 'u');
const holdsWord = /[\p{L}\p{N}]/u;

/** Words as word processors count them: what stands between white space and holds a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  for (const piece of text.split(between)) if (holdsWord.test(piece)) words += 1;
  return words;
}
