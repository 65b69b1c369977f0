import { irregularForms } from './irregular-english.ts';
import { listWords } from './list-words.ts';

/** Words whose ending is none of those that are taken off. */
const kept = new Set(
  listWords(`
    this his its was has is us yes always perhaps news during being thing king nothing something anything need indeed red
    hundred spring evening morning various bed
  `),
);

/**
 * A key that most forms of one English word share: plural, possessive, -ed, -ing, and irregular verbs and plurals. Rough on
 * purpose: it only brings words together for counting and searching. Takes a folded word; the key is never shown.
 */
export function stemEnglish(folded: string): string {
  const bare = folded.replace(/'s?$/u, '').replace(/i[sz](?=(?:e[ds]?|ing|ations?)$)/u, 'is');
  const base = irregularForms.get(bare) ?? bare;
  if (base.length < 4 || kept.has(base)) return base;
  return stripE(undouble(stripEnding(stripPlural(base))));
}

function stripPlural(word: string): string {
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return /[^su]s$/u.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word;
}

function stripEnding(word: string): string {
  if (/[^aeiou]ied$/u.test(word)) return `${word.slice(0, -3)}y`;
  const stem = /^(.*[aeiouy].*[^e])(?:ed|ing)$/u.exec(word)?.[1];
  return stem !== undefined && stem.length >= 2 ? stem : word;
}

function undouble(word: string): string {
  return /([bdgkmnprt])\1$/u.test(word) ? word.slice(0, -1) : word;
}

/** make, making → mak: the ending took the e of one of them. */
function stripE(word: string): string {
  return word.length > 3 && /[^aeiou]e$/u.test(word) ? word.slice(0, -1) : word;
}
