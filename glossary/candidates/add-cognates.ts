import type { WordLinks } from '#glossary/fragments/word-links.ts';

/** What words that look alike go together at least: integriteit and integrity, also where one unit only has them. */
const likeness = 0.6;
const sharedLetters = 5;

/** Links that know cognates besides what the memory tells of words. */
export function addCognates(links: WordLinks): WordLinks {
  return { link: (dutch, english) => Math.max(links.link(dutch, english), areCognates(dutch, english) ? likeness : 0) };
}

/** Words with the same beginning, by far the most of the shorter one, in the spelling of both languages. */
export function areCognates(dutch: string, english: string): boolean {
  const [one, other] = [spell(dutch), spell(english)];
  const shortest = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shortest && one[shared] === other[shared]) shared += 1;
  return shared >= sharedLetters && shared >= 0.6 * shortest;
}

/** k and c, f and ph, ie and y are one sound. */
function spell(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ph/gu, 'f')
    .replace(/k/gu, 'c')
    .replace(/(?:ie|ij)/gu, 'y');
}
