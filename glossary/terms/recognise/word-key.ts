import { stripMarks } from '#glossary/text/dutch/read-word.ts';
import { stemDutch } from '#glossary/text/stem-dutch.ts';

const mostKeys = 100_000;
const keys = new Map<string, string>();

/**
 * The key that all forms of a Dutch word share, without accents. Remembered, because a text uses the same words over and over.
 * Takes a folded word.
 */
export function wordKey(folded: string): string {
  const known = keys.get(folded);
  if (known !== undefined) return known;
  const key = stripMarks(stemDutch(folded.replace(/(?<=\p{N})'s$/u, '')));
  if (keys.size >= mostKeys) keys.clear();
  keys.set(folded, key);
  return key;
}

/**
 * False where the text has an accent that makes it another word (première is no premier). An accent for stress or to part
 * vowels (dé, industrieën) does not, and a text may always leave accents out.
 */
export function accentsAgree(text: string, term: string): boolean {
  const telling = tellingAccents(text);
  return telling === '' || [...telling].every((mark) => tellingAccents(term).includes(mark));
}

function tellingAccents(folded: string): string {
  if (/^[a-z0-9']*$/u.test(folded)) return '';
  return folded.normalize('NFD').replace(/[^\p{M}]|[\u0301\u0308]/gu, '');
}
