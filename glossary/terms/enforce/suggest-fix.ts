import type { Concept, Term } from '#shared/model/terms.ts';
import type { Heading } from './heading-case.ts';
import { allowedEnglish } from './required-terms.ts';
import { putInForm, readForm } from './wording-form.ts';
import { wordsOf } from './words-of.ts';

/** A wording where it stands. */
export interface WordingPlace {
  readonly text: string;
  readonly start: number;
  /** Without a possessive ending. */
  readonly end: number;
  readonly heading: Heading;
}

/** What to put in a place instead of what stands there. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly fix: string;
}

/**
 * What to put in place of a forbidden wording: the preferred term, with the capitals, the number, the verb form and the
 * possessive that the wording has in the text; null where the concept allows no English.
 */
export function suggestFix(place: WordingPlace, forbidden: Term, concept: Concept): Replacement | null {
  const preferred = allowedEnglish(concept)[0];
  return preferred ? replaceWording(place, forbidden, preferred) : null;
}

/** The same for any two wordings. */
export function replaceWording(place: WordingPlace, old: Term, preferred: Term): Replacement {
  const { text, start, end } = place;
  const found = text.slice(start, end);
  const before = wordsOf(text.slice(Math.max(0, start - 40), start)).at(-1) ?? '';
  const form = readForm({ text: found, term: old, before, partOfSpeech: preferred.partOfSpeech });
  const wanted = /^to /iu.test(found) ? preferred.text : preferred.text.replace(/^to (?=\p{Ll})/u, '');
  const inflected = form === 'plural' && preferred.plural ? preferred.plural : putInForm(wanted, form);
  const fix = likeCapitals(found, old.text, withinWording(found, wanted) ?? inflected, place.heading);
  return settlePossessive(place, fix);
}

/** “War in the Ukraine” forbids the article, not the war: where the rest of the wording is right, only the article goes. */
function withinWording(found: string, preferred: string): string | null {
  const pattern = new RegExp(`\\b(?:the|a|an) (?=${escapePattern(preferred)}\\b)`, 'iu');
  return wordsOf(found).length > wordsOf(preferred).length + 1 && pattern.test(found)
    ? found.replace(pattern, '')
    : null;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

const smallInTitles = new Set('a an and as at but by for from in into nor of on or the to with'.split(' '));

function likeCapitals(found: string, old: string, fix: string, heading: Heading): string {
  const isShouted = (text: string) => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  if (isShouted(found) && !isShouted(old) && (heading === 'capitals' || found.length > 4)) return fix.toUpperCase();
  const words = found.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const begun = /^\p{Lu}/u;
  const raised = begun.test(words[0] ?? '') && !begun.test(/\p{L}/u.exec(old)?.[0] ?? '');
  if (!raised) return fix;
  const inTitle = heading === 'title' || (words.length > 1 && words.every((word) => begun.test(word)));
  if (!inTitle) return fix.replace(/\p{L}/u, (first) => first.toUpperCase());
  return fix.replace(/\p{L}[\p{L}\p{M}’']*/gu, (word: string, at: number) =>
    at > 0 && smallInTitles.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
  );
}

/** Peking’s becomes Beijing’s as it is; where the ending must change with the word, it becomes part of the replacement. */
function settlePossessive({ text, start, end }: WordingPlace, fix: string): Replacement {
  const ending = /^(['\u2018\u2019])(s?)(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 3));
  if (!ending) return { start, end, fix };
  const [whole, apostrophe = '', letter = ''] = ending;
  const isPlural = /[^s]s$/iu.test(fix) && !/[iu]s$/iu.test(fix);
  const bare = letter === '' && /s$/iu.test(text.slice(start, end)) && !opensBefore(text, start, apostrophe);
  if (letter !== '' && isPlural && !/^\p{Lu}/u.test(fix))
    return { start, end: end + whole.length, fix: fix + apostrophe };
  if (bare && !/s$/iu.test(fix)) return { start, end: end + whole.length, fix: `${fix}${apostrophe}s` };
  return { start, end, fix };
}

/** Whether a quotation is open, which the mark behind the word then closes. */
function opensBefore(text: string, start: number, mark: string): boolean {
  if (mark === "'") return /(?:^|[\s([])'\S/u.test(text.slice(0, start + 1));
  const before = text.slice(0, start);
  return before.lastIndexOf('\u2018') > before.search(/\u2019(?!\p{L})(?!.*\u2019(?!\p{L}))/u);
}
