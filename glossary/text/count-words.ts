const holdsWord = /[\p{L}\p{N}]/u;

/** Words as word processors count them: what stands between white space and holds a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  for (const piece of text.split(/\s+/u)) if (holdsWord.test(piece)) words += 1;
  return words;
}
