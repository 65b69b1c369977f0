import type { Term } from '#shared/model/terms.ts';
import { readItems, type TextItem } from '../recognise/text-items.ts';
import type { FormRange } from './english-forms.ts';
import { pluralsOf, singularsOf } from './inflect-english.ts';
import { turnWords } from './turn-words.ts';

/** A word, or what stands for words, of a term. */
export type PatternPart =
  /** A word or mark. `optional`: an article or “to” in front, which a text may do without. */
  | { readonly kind: 'item'; readonly item: TextItem; readonly optional: boolean }
  /** “one’s”: his, the country’s. */
  | { readonly kind: 'owner' }
  /**
   * Other words, at most this many: “…” or “sth” in a term, or the place of the object in “set … aside”. `only` where what is
   * required may have them and what is forbidden may not.
   */
  | { readonly kind: 'gap'; readonly most: number; readonly only: 'free' | null };

/** An English term made ready to be found. */
export interface EnglishPattern {
  readonly term: Term;
  /** Which forms count when the term is required, and when it is forbidden. */
  readonly range: Readonly<Record<Strictness, FormRange>>;
  readonly parts: readonly PatternPart[];
  /** The plural that the entry gives, where there is one. */
  readonly plural: readonly PatternPart[] | null;
  /** The words in another order: shortage of housing for housing shortage. */
  readonly turned: readonly PatternPart[] | null;
}

/**
 * `free`, for what is required, also takes the verb forms of a noun, and a term without the article that it begins with.
 * `strict` is for what is forbidden.
 */
export type Strictness = 'free' | 'strict';

const compiled = new WeakMap<Term, EnglishPattern>();

/** The pattern of an English term, made once. */
export function englishPattern(term: Term): EnglishPattern {
  const cached = compiled.get(term);
  if (cached) return cached;
  const words = readWords(term.text);
  const pattern: EnglishPattern = {
    term,
    range: rangesOf(term, words),
    parts: readParts(term, words),
    plural: term.plural ? readParts(term, readWords(term.plural)) : null,
    turned: readTurned(term, words),
  };
  compiled.set(term, pattern);
  return pattern;
}

function readTurned(term: Term, words: readonly TextItem[]): readonly PatternPart[] | null {
  if (term.matching === 'this-form' || isVerb(term.partOfSpeech)) return null;
  const turned = turnWords(words);
  if (!turned) return null;
  return turned.flatMap((item): readonly PatternPart[] => {
    const part: PatternPart = { kind: 'item', item, optional: false };
    return item.folded === 'of' ? [part, attributes] : [part];
  });
}

/** What is in brackets at the end of a word is an ending that may be there: official(s). A dot or bracket behind it all says nothing. */
function readWords(text: string): readonly TextItem[] {
  const items = readItems(text.replace(/(?<=\p{L})\((?:e?s)\)/gu, ''));
  return items.slice(0, items.findLastIndex((item) => item.word || item.folded === '\u2026') + 1);
}

/**
 * A name that ends in s is no plural: nobody is called Wouter for Wouters. A plural takes only noun forms: forces are not what forced somebody. A noun of one word may be required in a verb form,
 * because glossaries often carry the part of speech over from the Dutch (abstain as a noun), but is not forbidden in one;
 * nor may a noun in -ing, which is a verb form already.
 */
function rangesOf(term: Term, words: readonly TextItem[]): EnglishPattern['range'] {
  if (term.matching === 'this-form') return { free: 'this', strict: 'this' };
  const kind = term.partOfSpeech ?? '';
  if (isVerb(kind)) return { free: 'verb', strict: 'verb' };
  const [word] = words;
  if (isProperNoun(kind) && /s$/u.test(words.at(-1)?.folded ?? '')) return { free: 'this', strict: 'this' };
  if (!word || words.length > 1) return { free: 'all', strict: 'all' };
  const isPlural = singularsOf(word.folded).length > 0 && !/[aiou]s$/u.test(word.folded);
  if (isPlural) return { free: 'noun', strict: 'noun' };
  const free = isNoun(kind) && /ing$/u.test(word.folded) ? 'noun' : 'all';
  return { free, strict: isNoun(kind) ? 'noun' : 'all' };
}

/** Whether a part of speech is that of a verb, in whatever way a file says so. */
export function isVerb(partOfSpeech: string | null): boolean {
  return /\bverb|werkwoord|^v$|^ww\.?$/iu.test(partOfSpeech ?? '');
}

function isProperNoun(partOfSpeech: string): boolean {
  return /proper|eigennaam/iu.test(partOfSpeech);
}

function isNoun(partOfSpeech: string): boolean {
  return /noun|naamwoord|^n$|^zn\.?$/iu.test(partOfSpeech);
}

/** Most words of an object between verb and particle, and of what “…” stands for. */
const widestGap = 5;
/** Most words before the noun of an expression: play a very important role. */
const mostAttributes = 2;
const anyWords: PatternPart = { kind: 'gap', most: widestGap, only: null };
const attributes: PatternPart = { kind: 'gap', most: mostAttributes, only: 'free' };
const object: PatternPart = { kind: 'gap', most: 4, only: 'free' };
const articles = new Set(['the', 'a', 'an']);
const placeholders = new Set(['sth', 'sb', 'smth', 'sbdy', '\u2026']);
const owners = new Set(["one's", "sb's", "somebody's", "someone's"]);

function readParts(term: Term, words: readonly TextItem[]): readonly PatternPart[] {
  const parts: PatternPart[] = [];
  const content = words.filter((word) => word.word).length;
  for (const [at, item] of words.entries()) {
    const leads = at === 0 && content > 1;
    if (leads && item.folded === 'to' && isVerb(term.partOfSpeech)) continue;
    if (owners.has(item.folded)) parts.push({ kind: 'owner' });
    else if (placeholders.has(item.folded) && content > 1) parts.push(anyWords);
    else parts.push({ kind: 'item', item, optional: leads && (articles.has(item.folded) || item.folded === 'to') });
    const next = words[at + 1];
    if (next?.word && (term.matching === 'allow-gap' || partsAt(term, words, at))) {
      parts.push(anyWords);
    } else if (next?.word && (describesNext(term, words, at) || makesSo(words, at))) parts.push(attributes);
    else if (next?.word && takesObject(term, words, at)) parts.push(object);
  }
  return parts;
}

/** An expression of a verb with “a” and a noun takes adjectives before the noun: take a firm stand. */
function describesNext(term: Term, words: readonly TextItem[], at: number): boolean {
  const word = words[at]?.folded ?? '';
  return at > 0 && at + 2 === words.length && (word === 'a' || word === 'an') && term.matching !== 'this-form';
}

/** Verbs that take an object and what it becomes: make the report public, where only “make public” is required. */
const makers = new Set('make keep set lay hold leave render declare find'.split(' '));
const noResult = /^(?:a|an|the|to|of|in|on|at|for|with|up|it|sure|use|way|place|room|time|part|out|off|down|over|by)$/u;

function makesSo(words: readonly TextItem[], at: number): boolean {
  const next = words[at + 1]?.folded ?? '';
  return at === 0 && words.length === 2 && makers.has(words[0]?.folded ?? '') && !noResult.test(next);
}

/** An expression of a verb with a preposition and more has its object behind the verb: remove him from office. */
function takesObject(term: Term, words: readonly TextItem[], at: number): boolean {
  const next = words[at + 1]?.folded ?? '';
  if (at > 0 || words.length < 3 || term.matching === 'this-form' || /noun/iu.test(term.partOfSpeech ?? ''))
    return false;
  return /^(?:from|into|to|on|in|under|at|over|for|before|with|against)$/.test(next);
}

const particles = new Set(
  'aside away back down forth forward in off on out over together up apart through around about ahead along'.split(' '),
);
const noVerb = new Set(
  'all at be by far for from get go in into is it no not of on one out so the then there to up way with year'.split(
    ' ',
  ),
);

/** Whether an object may stand between this word and the next: between verb and particle, set … aside. */
function partsAt(term: Term, words: readonly TextItem[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (term.matching === 'this-form' || !word || !next || at + 2 !== words.length || at > 1) return false;
  if (at === 1 && words[0]?.folded !== 'to') return false;
  if (!particles.has(next.folded) || next.gap !== 'space' || noVerb.has(word.folded)) return false;
  const kind = term.partOfSpeech ?? '';
  return isVerb(kind) || (kind === '' && pluralsOf(word.folded)[0] !== word.folded && word.text === word.folded);
}
