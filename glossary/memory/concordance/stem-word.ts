import { foldText } from '#glossary/text/normalise.ts';
import { stemDutch } from '#glossary/text/stem-dutch.ts';
import { irregularForms } from './irregular-english.ts';

/** Dutch or English. */
export type Side = 'source' | 'target';

const word = /^[\p{L}\p{M}']+$/u;
/** Words whose ending is none of those that are taken off. */
const kept = new Set(
  [
    'this',
    'his',
    'its',
    'was',
    'has',
    'is',
    'us',
    'yes',
    'always',
    'perhaps',
    'news',
    'during',
    'thing',
    'king',
  ].concat([
    'nothing',
    'something',
    'anything',
    'need',
    'indeed',
    'red',
    'hundred',
    'spring',
    'evening',
    'morning',
    'bed',
  ]),
);

/** The key that the forms of a word share on its side; null for what has no forms (numbers, marks). */
export function stemWord(side: Side, raw: string): string | null {
  if (!word.test(raw)) return null;
  const lower = foldText(raw);
  return side === 'source' ? stemDutch(lower) : stemEnglishForm(lower);
}

/**
 * Brings the forms of an English word together: plural, possessive, -ed, -ing, and irregular verbs and plurals. Light on purpose:
 * what it brings together too much, the order of hits puts last.
 */
function stemEnglishForm(lower: string): string {
  const bare = lower.replace(/'s?$/u, '').replace(/i[sz](?=(?:e[ds]?|ing|ations?)$)/u, 'is');
  const base = irregularForms.get(bare) ?? bare;
  if (base.length < 4 || kept.has(base)) return base;
  return stripE(undouble(stripEnding(stripPlural(base))));
}

function stripPlural(text: string): string {
  if (/[^aeiou]ies$/u.test(text)) return `${text.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/u.test(text)) return text.slice(0, -2);
  return /[^su]s$/u.test(text) && !text.endsWith('is') ? text.slice(0, -1) : text;
}

function stripEnding(text: string): string {
  if (/[^aeiou]ied$/u.test(text)) return `${text.slice(0, -3)}y`;
  const stem = /^(.*[aeiouy].*[^e])(?:ed|ing)$/u.exec(text)?.[1];
  return stem !== undefined && stem.length >= 2 ? stem : text;
}

function undouble(text: string): string {
  return /([bdgkmnprt])\1$/u.test(text) ? text.slice(0, -1) : text;
}

/** make, making → mak: the ending took the e of one of them. */
function stripE(text: string): string {
  return text.length > 3 && /[^aeiou]e$/u.test(text) ? text.slice(0, -1) : text;
}
