import type { WordLinks } from '#glossary/fragments/word-links.ts';
import { listWords } from '#glossary/text/list-words.ts';
import { wordsOf } from './compare-background.ts';
import { findParts } from './find-parts.ts';

/** No term begins or ends with these. */
const edges: ReadonlySet<string> = new Set(
  listWords(`
    its his her their our your my it this that these those do does did has have had be been being is are was were not also the a an
    some any all uses use used can could will would may might must should with of to in on at by for from and or as than if so
  `),
);

/**
 * English without what does not belong to the Dutch: words that no term begins or ends with, and of a stretch that is longer
 * than the Dutch has parts those at its ends that go with it least.
 */
export function trimEnglish(english: string, dutch: string, links: WordLinks): string {
  const parts = english.split(' ');
  const source = wordsOf(dutch);
  const most = countParts(source) + 1;
  const strength = (word: string | undefined) =>
    Math.max(0, ...source.map((each) => links.link(each, wordsOf(word ?? '').at(-1) ?? '')));
  const isEdge = (word: string | undefined) => edges.has((word ?? '').toLowerCase());
  while (parts.length > 1 && (isEdge(parts[0]) || isEdge(parts.at(-1)) || parts.length > most)) {
    const cutsFirst = isEdge(parts[0]) || (!isEdge(parts.at(-1)) && strength(parts[0]) <= strength(parts.at(-1)));
    if (cutsFirst) parts.shift();
    else parts.pop();
  }
  return parts.join(' ');
}

/** Words, and of compounds what they are made of. */
function countParts(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (findParts(word) ? 2 : 1), 0);
}
