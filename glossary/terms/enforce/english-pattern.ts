import type { Term } from '#shared/model/terms.ts';
import { obeysCase } from '../recognise/obeys-case.ts';
import { readItems, type TextItem } from '../recognise/text-items.ts';
import { stripMarks } from '../recognise/word-key.ts';
import { formsOf, shareForm, spellWithS, type FormRange } from './english-forms.ts';

/** An English term made ready to be found. */
export interface EnglishPattern {
  readonly term: Term;
  /** Which forms count when the term is required, and when it is forbidden. */
  readonly range: Readonly<Record<Strictness, FormRange>>;
  readonly words: readonly TextItem[];
}

/** How well a text has a term: 2 its very words, 1 other forms of them, 0 another spelling. The worst word counts. */
export type Fit = 0 | 1 | 2;

/** A place where an English term stands; `first` and `last` count items. */
export interface EnglishMatch {
  readonly pattern: EnglishPattern;
  readonly first: number;
  readonly last: number;
  readonly fit: Fit;
}

/** `free` also takes -ize for -ise and a compound closed or parted otherwise (thinktank, think-tank). */
export type Strictness = 'free' | 'strict';

const compiled = new WeakMap<Term, EnglishPattern>();

/** The pattern of an English term, made once. */
export function englishPattern(term: Term): EnglishPattern {
  const cached = compiled.get(term);
  if (cached) return cached;
  const items = readItems(term.text);
  const last = items.findLastIndex((item) => item.word);
  const words = items.slice(0, last + 1);
  const pattern: EnglishPattern = { term, range: rangesOf(term, words), words };
  compiled.set(term, pattern);
  return pattern;
}

/**
 * A plural takes only noun forms: forces are not what forced somebody. A noun of one word may be required in a verb form,
 * because glossaries often carry the part of speech over from the Dutch (abstain as a noun), but is not forbidden in one.
 */
function rangesOf(term: Term, words: readonly TextItem[]): EnglishPattern['range'] {
  const [word] = words;
  const kind = term.partOfSpeech ?? '';
  if (!word || words.length > 1 || /verb/iu.test(kind)) return { free: 'all', strict: 'all' };
  if (/[^su]s$/u.test(word.folded) && formsOf(word.folded, 'noun').length > 1) return { free: 'noun', strict: 'noun' };
  return { free: 'all', strict: /noun/iu.test(kind) ? 'noun' : 'all' };
}

/** All places of the term in the text, in order. */
export function findEnglish(
  pattern: EnglishPattern,
  items: readonly TextItem[],
  how: Strictness,
): readonly EnglishMatch[] {
  const matches: EnglishMatch[] = [];
  for (let at = 0; at < items.length; at++) {
    const match = matchAt(pattern, items, at, how);
    if (match) matches.push(match);
  }
  return matches;
}

/** The term at exactly this item, or null. */
export function matchAt(
  pattern: EnglishPattern,
  items: readonly TextItem[],
  first: number,
  how: Strictness,
): EnglishMatch | null {
  const { words } = pattern;
  if (words.length === 0) return null;
  let at = first;
  let fit: Fit = 2;
  for (let word = 0; word < words.length;) {
    if (at > first && items[at]?.gap === 'break') return null;
    const taken = takeWord(pattern, items, at, word, how);
    if (!taken) return null;
    if (taken.fit < fit) fit = taken.fit;
    at += taken.items;
    word += taken.words;
  }
  return { pattern, first, last: at - 1, fit };
}

interface Taken {
  readonly items: number;
  readonly words: number;
  readonly fit: Fit;
}

const oneForOne: Taken = { items: 1, words: 1, fit: 2 };
const otherForm: Taken = { items: 1, words: 1, fit: 1 };
const otherSpelling: Taken = { items: 1, words: 1, fit: 0 };

function takeWord(
  pattern: EnglishPattern,
  items: readonly TextItem[],
  at: number,
  word: number,
  how: Strictness,
): Taken | null {
  const wanted = pattern.words[word];
  const item = items[at];
  if (!wanted) return null;
  if (!wanted.word) {
    if (item?.folded === wanted.folded) return oneForOne;
    return wanted.folded === ',' ? { items: 0, words: 1, fit: 2 } : null;
  }
  if (!item?.word) return null;
  if (item.folded === wanted.folded) return caseAgrees(pattern, item, wanted, word) ? oneForOne : null;
  const taken = sameWord(item.folded, wanted.folded, pattern.range[how], how);
  if (taken) return caseAgrees(pattern, item, wanted, word) ? taken : null;
  return how === 'free' ? takeJoined(pattern, items, at, word) : null;
}

function sameWord(text: string, term: string, range: FormRange, how: Strictness): Taken | null {
  if (shareForm(formsOf(text, range), formsOf(term, range))) return otherForm;
  if (how === 'strict') return null;
  const spelt = spellWithS(text);
  const wanted = spellWithS(term);
  const changed = spelt !== text || wanted !== term;
  return changed && shareForm(formsOf(spelt, range), formsOf(wanted, range)) ? otherSpelling : null;
}

/** thinktank for think tank, and think-tank for thinktank. */
function takeJoined(pattern: EnglishPattern, items: readonly TextItem[], at: number, word: number): Taken | null {
  const item = items[at];
  const wanted = pattern.words[word];
  const nextItem = items[at + 1];
  const nextWanted = pattern.words[word + 1];
  if (!item || !wanted) return null;
  if (nextWanted?.word && sameWord(item.folded, wanted.folded + nextWanted.folded, pattern.range.free, 'strict')) {
    return { items: 1, words: 2, fit: 0 };
  }
  const joins = nextItem?.word && nextItem.gap === 'hyphen';
  return joins && sameWord(item.folded + nextItem.folded, wanted.folded, pattern.range.free, 'strict')
    ? { items: 2, words: 1, fit: 0 }
    : null;
}

/** A capital at the start is always allowed: it may begin the sentence. */
function caseAgrees(pattern: EnglishPattern, item: TextItem, wanted: TextItem, word: number): boolean {
  const { caseRule } = pattern.term;
  if (obeysCase(item.text, wanted.text, caseRule)) return true;
  const lowered = item.text.slice(0, 1).toLowerCase() + item.text.slice(1);
  return word === 0 && caseRule === 'exact' && obeysCase(lowered, wanted.text, caseRule);
}

/** The text as it compares, for telling whether two wordings share words. */
export function wordsOf(text: string): readonly string[] {
  return readItems(text)
    .filter((item) => item.word)
    .map((item) => stripMarks(item.folded).replace(/'s?$/u, ''));
}
