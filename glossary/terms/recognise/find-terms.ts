import type { TermHit } from '#shared/model/terms.ts';
import { agrees } from './agree.ts';
import type { ReadText, ReadWord } from './read-word.ts';
import { laterInClause } from './clause.ts';
import { closesQuote, opensQuote } from './closes-quote.ts';
import { isSurname } from './is-name.ts';
import { joinedParts, knownWord } from './known-words.ts';
import { readApart } from './read-apart.ts';
import { settleHits, type RawHit } from './settle-hits.ts';
import { childrenOf, type KnownWord, type TermIndex, type TermNode } from './term-index.ts';
import type { TermPattern } from './term-patterns.ts';
import { readItems, type TextItem } from './text-items.ts';
import { wordKeys } from './word-keys.ts';

interface Search extends ReadText {
  readonly hits: RawHit[];
  /** Words since the start of this walk. */
  readonly path: ReadWord[];
  readonly words: readonly KnownWord[];
}

/**
 * Finds the terms of the index in a Dutch text, in order of place: through capitals, inflection of every word, quotes,
 * hyphens, line breaks and double spaces inside a term, accents that are left out, and the particle of a verb that stands
 * apart; and inside compounds. What overlaps is settled by {@link settleHits}. Takes time in proportion to the text.
 */
export function findTerms(index: TermIndex, text: string): readonly TermHit[] {
  const items = readItems(text);
  const words = items.map((item) => knownWord(index, item));
  const search: Search = { text, items, words, hits: [], path: [] };
  for (const [at, item] of items.entries()) {
    const word = words[at];
    if (!item.word || !word) continue;
    for (const node of word.nodes) step(search, node, readWord(item, at));
    walkJoined(search, index.root, at);
    for (const read of readApart(items, at))
      for (const node of childrenOf(index.root, wordKeys(read.folded).keys)) step(search, node, read);
    for (const node of word.gapped) leap(search, node, at, new Set());
    const next = items[at + 1];
    if (next?.word && next.gap === 'hyphen')
      for (const { pattern, from, to } of joinedParts(index, item, next)) addPart(search, pattern, item, from, to);
    if (word.parts.length > 0 && !isSurname(items, at))
      for (const { pattern, from, to } of word.parts) addPart(search, pattern, item, from, to);
  }
  return search.hits.length === 0 ? [] : settleHits(search.hits, text);
}

function walk(search: Search, node: TermNode, at: number): void {
  for (const pattern of node.patterns) if (agrees(search, pattern, search.path)) addHit(search, pattern);
  const item = search.items[at];
  if (node.next === null || !item || item.gap === 'break') return;
  for (const child of childrenOf(node, search.words[at]?.keys ?? [])) step(search, child, readWord(item, at));
  if (item.word) walkJoined(search, node, at);
}

/** The same place read otherwise: as a name without its genitive s, or as one word with what a hyphen joins to it. */
function walkJoined(search: Search, node: TermNode, at: number): void {
  const item = search.items[at];
  const name = search.words[at]?.name ?? null;
  if (!item) return;
  if (name !== null) {
    const read = { ...readWord(item, at), text: item.text.slice(0, -1), folded: name, genitive: true };
    for (const child of childrenOf(node, wordKeys(name).keys)) step(search, child, read);
  }
  const second = search.items[at + 1];
  if (!second?.word || second.gap !== 'hyphen') return;
  const text = item.text + second.text;
  const folded = item.folded + second.folded;
  for (const child of childrenOf(node, wordKeys(folded).keys)) {
    step(search, child, { ...readWord(item, at), text, folded, last: at + 1 });
  }
}

function step(search: Search, node: TermNode, word: ReadWord): void {
  search.path.push(word);
  walk(search, node, word.last + 1);
  search.path.pop();
}

/** Goes on to any later word of the clause. Of one term the nearest words count. */
function leap(search: Search, node: TermNode, at: number, found: Set<TermPattern>): void {
  const item = search.items[at];
  if (!item) return;
  search.path.push(readWord(item, at));
  for (const pattern of node.patterns) {
    if (found.has(pattern) || !agrees(search, pattern, search.path)) continue;
    addHit(search, pattern);
    found.add(pattern);
  }
  if (node.next !== null) {
    for (const later of laterInClause(search.items, at)) {
      const next = search.items[later];
      if (next)
        for (const child of childrenOf(node, search.words[later]?.keys ?? [])) leap(search, child, later, found);
    }
  }
  search.path.pop();
}

function readWord({ text, folded, gap }: TextItem, at: number): ReadWord {
  return { text, folded, gap, genitive: false, at, last: at };
}

function addPart(search: Search, pattern: TermPattern, item: TextItem, from: number, to: number): void {
  const start = item.start + from;
  const end = item.start + to;
  search.hits.push({ conceptId: pattern.conceptId, start, end, whole: false, rank: 0, taken: [[start, end]] });
}

function addHit(search: Search, pattern: TermPattern): void {
  const { text, items, path } = search;
  const left = items[path[0]?.at ?? -1];
  const last = path.at(-1)?.last ?? -1;
  const right = items[last];
  if (!left || !right) return;
  const before = left.gap === 'hyphen' || left.gap === 'hyphen-before';
  const gapAfter = items[last + 1]?.gap;
  const after = gapAfter === 'hyphen' || gapAfter === 'hyphen-after';
  const own = endOf(text, right);
  const begin = pattern.apostrophe && /['\u2018\u2019]/u.test(text[left.start - 1] ?? '') ? left.start - 1 : left.start;
  const start = opensQuote(text, begin, own) ? begin - 1 : begin;
  const end = closesQuote(text, start, own) ? own + 1 : own;
  search.hits.push({
    conceptId: pattern.conceptId,
    start,
    end,
    whole: !(before || after),
    rank: rankOf(pattern, left),
    taken: pattern.gaps ? path.map(({ at, last: to }) => [items[at]?.start ?? 0, items[to]?.end ?? 0]) : [[start, end]],
  });
}

/** With the plural's s of a number: F-16's. */
function endOf(text: string, { end }: TextItem): number {
  return /^\p{N}['\u2019]s(?!\p{L})/u.test(text.slice(end - 1, end + 3)) ? end + 2 : end;
}

/** Of Kamer and kamer at one place the one counts that is written so: 1 and -1; 0 where capitals tell nothing. */
function rankOf({ words, caseRule }: TermPattern, left: TextItem): RawHit['rank'] {
  const term = words[0]?.text ?? '';
  if (!/^\p{Lu}/u.test(left.text) || !/\p{Ll}/u.test(left.text) || left.gap === 'break') return 0;
  if (/^\p{Lu}/u.test(term)) return caseRule === 'ignore' ? 0 : 1;
  return -1;
}
