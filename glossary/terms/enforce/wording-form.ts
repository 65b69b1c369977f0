import type { Term } from '#shared/model/terms.ts';
import { baseOf } from './english-forms.ts';
import { isVerb } from './english-pattern.ts';
import { foldSpelling } from './english-spelling.ts';
import { infinitivesOf, pluralsOf, singularsOf, verbFormsOf } from './inflect-english.ts';
import { wordsOf } from './words-of.ts';

/** How a wording is inflected where it stands in a text. */
export type WordingForm = 'same' | 'plural' | 'singular' | 'third' | 'past' | 'participle' | 'ing';

/** A wording in a text, with the term that it is a form of. */
export interface FoundWording {
  /** As it stands there, without a possessive ending. */
  readonly text: string;
  readonly term: Term;
  /** The word in front of it, folded; '' where there is none. */
  readonly before: string;
  /** The preferred term says whether it is about a verb where this one does not. */
  readonly partOfSpeech: string | null;
}

const afterVerb = new Set(
  'to aside away back down off out over together up apart through the a an his her its their our into'.split(' '),
);
const beforeParticiple = new Set(
  "have has had having be is are am was were been being by get gets got gotten 's 've 'd".split(' '),
);

/** Which form of the term it is: told by the first word that differs. */
export function readForm({ text, term, before, partOfSpeech }: FoundWording): WordingForm {
  const found = wordsOf(text);
  const words = wordsOf(term.text).filter((word, at) => !(at === 0 && word === 'to' && found[0] !== 'to'));
  const aligned = found.length === words.length ? found : [...found.slice(0, words.length - 1), found.at(-1) ?? ''];
  const at = words.findIndex((word, place) => foldSpelling(baseOf(word)) !== foldSpelling(aligned[place] ?? ''));
  const word = words[at];
  const form = aligned[at];
  const isVerbal = (place: number): boolean =>
    isVerb(term.partOfSpeech) || isVerb(partOfSpeech) || (place === 0 && afterVerb.has(words[1] ?? ''));
  if (at < 0 && isVerbal(0)) return unchangedForm(words[0] ?? '', before);
  if (word === undefined || form === undefined) return 'same';
  const verbal = isVerbal(at);
  const nominal = nounForm(word, form);
  if (nominal && !verbal && isHead(words, at)) return nominal;
  return verbForm(word, form, before) ?? (isHead(words, at) ? (nominal ?? 'same') : 'same');
}

/** He shut it, they have put it: a past or participle that looks like the infinitive. */
function unchangedForm(verb: string, before: string): WordingForm {
  if (!verbFormsOf(verb).past.includes(verb)) return 'same';
  if (beforeParticiple.has(before)) return 'participle';
  return /^(?:he|she|it|who)$/u.test(before) ? 'past' : 'same';
}

function nounForm(word: string, form: string): 'plural' | 'singular' | null {
  if (hasForm(pluralsOf(word), form)) return 'plural';
  return hasForm(singularsOf(word), form) ? 'singular' : null;
}

function verbForm(word: string, form: string, before: string): WordingForm | null {
  for (const verb of [word, ...infinitivesOf(word)]) {
    const { third, past, participle, ing } = verbFormsOf(verb);
    if (hasForm(third, form)) return 'third';
    if (hasForm(ing, form)) return 'ing';
    const isPast = hasForm(past, form);
    const isParticiple = hasForm(participle, form);
    if (isPast && isParticiple) return beforeParticiple.has(before) ? 'participle' : 'past';
    if (isPast || isParticiple) return isPast ? 'past' : 'participle';
  }
  return null;
}

/** In British or American spelling: travelers is a plural of traveller. */
function hasForm(forms: readonly string[], form: string): boolean {
  return forms.includes(form) || forms.some((one) => foldSpelling(one) === foldSpelling(form));
}

const nounPrepositions = new Set('of for in to on with at against from by without'.split(' '));

/** The last word, or the one before a preposition: heads of state. */
function isHead(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || nounPrepositions.has(next) || behindHead.has(next);
}

/** Adjectives that stand behind their noun: secretaries-general, presidents-elect; a chief only behind its `in`. */
const behindHead = new Set('general elect designate martial laureate'.split(' '));

/** The term in this form. What cannot be told stays as the glossary has it. */
export function putInForm(term: string, form: WordingForm): string {
  if (form === 'same') return term;
  if (form === 'plural' || form === 'singular') return inflectHead(term, form);
  return inflectVerb(term, form);
}

function inflectHead(term: string, form: 'plural' | 'singular'): string {
  const behind = [...behindHead].join('|');
  const split = new RegExp(
    `^(.+?)((?: (?:${[...nounPrepositions].join('|')}) .*|[- ](?:${behind})\\b.*|-in-(?:chief|law)\\b.*)?)$`,
    'u',
  ).exec(term);
  const [, head = term, rest = ''] = split ?? [];
  const word = /[\p{L}\p{M}]+$/u.exec(head)?.[0];
  if (word === undefined) return term;
  const lower = word.toLowerCase();
  const isPlural = singularsOf(lower).length > 0 && !/[iu]s$/u.test(lower);
  if (form === 'plural' && (isPlural || massNouns.has(lower))) return term;
  const made = form === 'plural' ? pluralsOf(lower)[0] : isPlural ? singularsOf(lower)[0] : lower;
  return head.slice(0, -word.length) + likeWord(word, made ?? lower) + rest;
}

/** They have no plural, so a plural that they replace loses its own. */
const massNouns = new Set(
  'equipment information advice research evidence cooperation progress behaviour behavior disinformation misinformation legislation intelligence aid trade police staff personnel knowledge news money wealth infrastructure weaponry machinery'.split(
    ' ',
  ),
);
const notVerbs = /^(?:in|at|on|under|out|about|for|by|with|without|no|not|the|a|an|of|from|off|beyond|against)$/u;

function inflectVerb(term: string, form: 'third' | 'past' | 'participle' | 'ing'): string {
  const bare = term.replace(/^to /u, '');
  const word = /^[\p{L}\p{M}]+/u.exec(bare)?.[0];
  if (word === undefined || notVerbs.test(word.toLowerCase())) return term;
  const made = verbFormsOf(word.toLowerCase())[form][0] ?? word;
  return likeWord(word, made) + bare.slice(word.length);
}

/** With the capitals that the word had. */
function likeWord(word: string, made: string): string {
  let shared = 0;
  while (shared < word.length && word[shared]?.toLowerCase() === made[shared]) shared += 1;
  const start = word.slice(0, shared) || (/^\p{Lu}/u.test(word) ? (made[0] ?? '').toUpperCase() : '');
  return start + made.slice(start.length);
}
