import type { TermHit } from '#shared/model/terms.ts';
import { closesQuote } from './closes-quote.ts';
import { compoundParts } from './compound-parts.ts';
import { obeysCase } from './obeys-case.ts';
import { settleHits, type RawHit } from './settle-hits.ts';
import type { TermIndex, TermNode } from './term-index.ts';
import { itemKey, type PatternWord, type TermPattern } from './term-patterns.ts';
import { readItems, type Gap, type TextItem } from './text-items.ts';
import { accentsAgree, wordKey } from './word-key.ts';

/** A word as it was read on the way: one item, or two that a hyphen joins. */
interface ReadWord {
  readonly text: string;
  readonly folded: string;
  readonly gap: Gap;
  /** Read without its genitive s, which only names have. */
  readonly genitive: boolean;
}

interface Search {
  readonly text: string;
  readonly items: readonly TextItem[];
  readonly hits: RawHit[];
  /** Words since the start of this walk. */
  readonly path: ReadWord[];
}

/**
 * Finds the terms of the index in a Dutch text, in order of place: through capitals, inflection of every word, quotes,
 * hyphens, line breaks and double spaces inside a term, and accents that are left out. What overlaps is settled by
 * {@link settleHits}. Takes time in proportion to the text.
 */
export function findTerms(index: TermIndex, text: string): readonly TermHit[] {
  const items = readItems(text);
  const search: Search = { text, items, hits: [], path: [] };
  for (const [at, item] of items.entries()) {
    if (!item.word) continue;
    walk(search, index.root, at, at);
    for (const { pattern, from, to } of compoundParts(index, item)) {
      search.hits.push({
        conceptId: pattern.conceptId,
        start: item.start + from,
        end: item.start + to,
        whole: false,
      });
    }
  }
  return search.hits.length === 0 ? [] : settleHits(search.hits, text);
}

function walk(search: Search, node: TermNode, first: number, at: number): void {
  for (const pattern of node.patterns) if (agrees(search, pattern, first)) addHit(search, pattern, first, at - 1);
  const item = search.items[at];
  if (!item || (at > first && item.gap === 'break')) return;
  step(search, node.next.get(itemKey(item)), { ...item, genitive: false }, first, at + 1);
  if (!item.word) return;
  const name = nameInGenitive(item);
  if (name) step(search, node.next.get(wordKey(name.folded)), name, first, at + 1);
  const second = search.items[at + 1];
  if (!second?.word || second.gap !== 'hyphen') return;
  const joined = { text: item.text + second.text, folded: item.folded + second.folded, gap: item.gap, genitive: false };
  step(search, node.next.get(wordKey(joined.folded)), joined, first, at + 2);
}

/** Trumps, Moskous: stems of ordinary words keep such an s. */
function nameInGenitive(item: TextItem): ReadWord | null {
  if (!/^\p{Lu}.{2,}[^s]s$/u.test(item.text)) return null;
  const name = { text: item.text.slice(0, -1), folded: item.folded.slice(0, -1), gap: item.gap, genitive: true };
  return wordKey(name.folded) === wordKey(item.folded) ? null : name;
}

function step(search: Search, node: TermNode | undefined, word: ReadWord, first: number, next: number): void {
  if (!node) return;
  search.path.push(word);
  walk(search, node, first, next);
  search.path.pop();
}

/** The words are the same; do their gaps, capitals and accents agree as well? */
function agrees(search: Search, pattern: TermPattern, first: number): boolean {
  return pattern.words.every((word, at) => {
    const read = search.path[at];
    if (!read || (at > 0 && !gapsAgree(read.gap, word.gap)) || !accentsAgree(read.folded, word.folded)) return false;
    if (read.genitive && !/^\p{Lu}/u.test(word.text)) return false;
    if (obeysCase(read.text, word.text, pattern.caseRule)) return true;
    return at === 0 && pattern.caseRule === 'exact' && opensSentence(search, word, read, first);
  });
}

function gapsAgree(text: Gap, term: Gap): boolean {
  if (text === 'space' || text === 'hyphen') return term === 'space' || term === 'hyphen';
  return text === term || (text === 'dash' && term === 'hyphen');
}

/** A sentence begins with a capital whatever the term says. */
function opensSentence(search: Search, word: PatternWord, read: ReadWord, first: number): boolean {
  const start = search.items[first]?.start ?? 0;
  const before = search.text.slice(Math.max(0, start - 20), start).trimEnd();
  if (!/^$|[.!?:\u2026'"\u2018-\u201f\u00ab]$/u.test(before)) return false;
  return read.text.slice(0, 1).toLowerCase() + read.text.slice(1) === word.text;
}

function addHit(search: Search, pattern: TermPattern, first: number, last: number): void {
  const { text, items } = search;
  const left = items[first];
  const right = items[last];
  if (!left || !right) return;
  const before = left.gap === 'hyphen' || left.gap === 'hyphen-before';
  const gapAfter = items[last + 1]?.gap;
  const after = gapAfter === 'hyphen' || gapAfter === 'hyphen-after';
  const start = pattern.apostrophe && /['\u2018\u2019]/u.test(text[left.start - 1] ?? '') ? left.start - 1 : left.start;
  const end = closesQuote(text, start, right.end) ? right.end + 1 : right.end;
  search.hits.push({ conceptId: pattern.conceptId, start, end, whole: !(before || after) });
}
