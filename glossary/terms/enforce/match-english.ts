import { obeysCase } from '../recognise/obeys-case.ts';
import type { TextItem } from '../recognise/text-items.ts';
import { baseOf, isFormOf, isSpeltFormOf, type FormRange } from './english-forms.ts';
import type { EnglishPattern, PatternPart, Strictness } from './english-pattern.ts';
import { headingOf, type Heading } from './heading-case.ts';

/** How well a text has a term: 2 its very words, 1 other forms of them, 0 another spelling. The worst word counts. */
export type Fit = 0 | 1 | 2;

/** A place where an English term stands; `first` and `last` count items. */
export interface EnglishMatch {
  readonly pattern: EnglishPattern;
  readonly first: number;
  readonly last: number;
  readonly fit: Fit;
  /** Other words stand between those of the term. */
  readonly parted: boolean;
}

/** No gap goes past these: they part clauses. */
const clauseEnds = new Set(['.', ';', ':', '!', '?', ',', '(', ')', '\u2026', '\u2013', '\u2014']);
const ownerWords = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);

interface Walk {
  readonly items: readonly TextItem[];
  readonly parts: readonly PatternPart[];
  readonly pattern: EnglishPattern;
  readonly range: FormRange;
  readonly how: Strictness;
  readonly heading: Heading;
  readonly first: number;
}

interface Reached {
  /** The item behind. */
  readonly at: number;
  readonly fit: Fit;
  readonly parted: boolean;
}

/** All places of the term in the text, in order; of those that begin at one word the best. */
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
  const shared = { items, pattern, how, first, heading: headingOf(items) };
  const reached =
    walk({ ...shared, parts: pattern.parts, range: pattern.range[how] }, 0, first) ??
    (pattern.plural && walk({ ...shared, parts: pattern.plural, range: 'this' }, 0, first));
  if (!reached || reached.at === first) return null;
  return { pattern, first, last: reached.at - 1, fit: reached.fit, parted: reached.parted };
}

function walk(search: Walk, place: number, at: number): Reached | null {
  const part = search.parts[place];
  if (!part) return { at, fit: 2, parted: false };
  const { items, first } = search;
  if (part.kind === 'gap') return crossGap(search, part.only === search.how || !part.only ? part.most : 0, place, at);
  if (at > first && items[at]?.gap === 'break') return null;
  if (part.kind === 'owner') {
    const taken = readOwner(items, at);
    return taken > 0 ? weaken(walk(search, place + 1, at + taken), 1) : null;
  }
  const taken = takeItem(search, place, at);
  const on = taken && weaken(walk(search, place + taken.parts, at + taken.items), taken.fit);
  if (on) return on;
  return part.optional && search.how === 'free' ? weaken(walk(search, place + 1, at), 1) : null;
}

function crossGap(search: Walk, most: number, place: number, at: number): Reached | null {
  for (let width = 0; width <= most; width++) {
    const skipped = search.items[at + width - 1];
    if (width > 0 && (!skipped || skipped.gap === 'break' || clauseEnds.has(skipped.folded))) return null;
    const on = walk(search, place + 1, at + width);
    if (on) return width === 0 ? on : { ...on, fit: on.fit === 2 ? 1 : on.fit, parted: true };
  }
  return null;
}

/** her; China’s; the country’s, the people’s own. */
function readOwner(items: readonly TextItem[], at: number): number {
  for (let words = 1; words <= 3; words++) {
    const item = items[at + words - 1];
    if (!item?.word) return 0;
    if ((words === 1 && ownerWords.has(item.folded)) || /'s?$/u.test(item.folded)) return words;
  }
  return 0;
}

function weaken(reached: Reached | null, fit: Fit): Reached | null {
  return reached && fit < reached.fit ? { ...reached, fit } : reached;
}

interface Taken {
  readonly items: number;
  readonly parts: number;
  readonly fit: Fit;
}

function takeItem(search: Walk, place: number, at: number): Taken | null {
  const wanted = itemOf(search, place);
  const item = search.items[at];
  if (!wanted) return null;
  if (!wanted.word) {
    if (item?.folded === wanted.folded) return { items: 1, parts: 1, fit: 2 };
    return wanted.folded === ',' || wanted.folded === '.' ? { items: 0, parts: 1, fit: 2 } : null;
  }
  if (!item?.word) return null;
  const fit = fitOf(item.folded, wanted.folded, search);
  if (fit === null) return takeJoined(search, place, at);
  return caseAgrees(search, item, wanted, place, fit) ? { items: 1, parts: 1, fit } : null;
}

function itemOf({ parts }: Walk, place: number): TextItem | undefined {
  const part = parts[place];
  return part?.kind === 'item' ? part.item : undefined;
}

function fitOf(text: string, term: string, { range, pattern }: Pick<Walk, 'range' | 'pattern'>): Fit | null {
  if (text === term) return 2;
  // An adjective may stand between: an important role for a role.
  if ((term === 'a' && text === 'an') || (term === 'an' && text === 'a')) return 1;
  if (isFormOf(text, term, range)) return baseOf(text) === term ? 2 : 1;
  // What the entry gives for one region asks for its spelling; -ise and -ize are free everywhere.
  return isSpeltFormOf(text, term, range, pattern.term.region === null ? 'both' : 'one') ? 0 : null;
}

/** thinktank for think tank, think-tank and think tank for thinktank. */
function takeJoined(search: Walk, place: number, at: number): Taken | null {
  const { items } = search;
  const item = items[at];
  const wanted = itemOf(search, place);
  if (!item || !wanted) return null;
  const nextItem = items[at + 1];
  const nextWanted = itemOf(search, place + 1);
  if (nextWanted?.word && fitOf(item.folded, wanted.folded + nextWanted.folded, search) !== null) {
    return { items: 1, parts: 2, fit: 0 };
  }
  const isParted = nextItem?.gap === 'space' && item.text.length > 2 && nextItem.text.length > 2;
  const joins = nextItem?.word && (nextItem.gap === 'hyphen' || isParted);
  return joins && fitOf(item.folded + nextItem.folded, wanted.folded, search) !== null
    ? { items: 2, parts: 1, fit: 0 }
    : null;
}

/** A capital at the start is always allowed: it may begin the sentence. Headings have capitals of their own. */
function caseAgrees({ pattern, heading }: Walk, item: TextItem, wanted: TextItem, place: number, fit: Fit): boolean {
  const { caseRule } = pattern.term;
  if (obeysCase(item.text, wanted.text, caseRule)) return true;
  if (heading === 'capitals') return /^\P{Ll}+$/u.test(item.text);
  if (caseRule !== 'exact') return false;
  const lowered = item.text.slice(0, 1).toLowerCase() + item.text.slice(1);
  const isFirst = place === 0 || fit === 0;
  return (isFirst || heading === 'title') && obeysCase(lowered, wanted.text, caseRule);
}
