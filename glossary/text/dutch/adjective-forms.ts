import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { closeSyllable } from './spelling.ts';
import { wordClass } from './word-class.ts';

const suppletive: ReadonlyMap<string, string> = new Map([
  ['grove', 'grof'],
  ['grover', 'grof'],
  ['beter', 'goed'],
  ['best', 'goed'],
  ['meer', 'veel'],
  ['meest', 'veel'],
  ['minder', 'weinig'],
  ['minst', 'weinig'],
]);

/** Every way to read a word as a form of a Dutch adjective: -e, -er, -st, -s and what follows them. */
export function readAdjective(lexicon: Lexicon, word: string): readonly Reading[] {
  const found: Reading[] = [];
  const add = (lemma: string, form: 'base' | 'inflected'): boolean => {
    if ((lexicon.classesOf(lemma) & wordClass.adjective) === 0 || found.some((known) => known.lemma === lemma)) {
      return false;
    }
    found.push({ kind: 'adjective', lemma, form });
    return true;
  };
  add(word, 'base');
  for (const stem of inflectedStems(word)) add(stem, 'inflected');
  const bare = word.replace(/(?<=[rt])e$/, '');
  const compared = suppletive.get(bare) ?? suppletive.get(word);
  if (compared !== undefined) found.push({ kind: 'adjective', lemma: compared, form: 'inflected' });
  return found;
}

function inflectedStems(word: string): readonly string[] {
  const stems: string[] = [];
  // The list's officiële has lost the mark that parts its vowels.
  if (word.endsWith('iele')) stems.push(`${word.slice(0, -2)}el`);
  if (word.endsWith('e')) stems.push(...closeSyllable(word.slice(0, -1)));
  if (word.endsWith('s')) stems.push(word.slice(0, -1));
  const comparative = /^(.{2,})ere?$/.exec(word)?.[1];
  if (comparative !== undefined) {
    stems.push(...closeSyllable(comparative));
    if (comparative.endsWith('rd')) stems.push(comparative.slice(0, -1));
  }
  const superlative = /^(.{2,}?)ste?$/.exec(word)?.[1];
  if (superlative !== undefined) stems.push(superlative, `${superlative}s`);
  return stems;
}
