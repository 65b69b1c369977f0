import { listWords } from '#glossary/text/list-words.ts';
import type { TextItem } from '../recognise/text-items.ts';
import type { EnglishPattern, PatternPart } from './english-pattern.ts';
import { matchAt } from './match-english.ts';

/** Words that begin something else than the other half of a pair. */
const noHalf: ReadonlySet<string> = new Set(
  listWords(
    'the a an this that these those is are was were has have had be been will would can could must it they he she we',
  ),
);
const mostSkipped = 3;

/**
 * Whether the words of a required term begin here in another order, or share a word with a second term: shortage of housing,
 * Ministers of Foreign Affairs and Defence, state and private schools. Only says that the wording is there.
 */
export function matchLoosely(pattern: EnglishPattern, items: readonly TextItem[], at: number): boolean {
  if (pattern.turned && matchAt({ ...pattern, parts: pattern.turned, plural: null }, items, at, 'free')) return true;
  return sharesWord(pattern.parts, items, at).some((rest) => matchAt(pattern, rest, 0, 'free') !== null);
}

/** The text from here on without the other half of a pair, in every way that one may be left out. */
function sharesWord(
  parts: readonly PatternPart[],
  items: readonly TextItem[],
  at: number,
): readonly (readonly TextItem[])[] {
  if (parts.filter(({ kind }) => kind === 'item').length < 2) return [];
  const found: (readonly TextItem[])[] = [];
  const last = Math.min(items.length, at + parts.length + mostSkipped);
  for (let link = at + 1; link < last; link++) {
    if (!/^(?:and|or|&)$/.test(items[link]?.folded ?? '')) continue;
    for (let width = 1; width <= mostSkipped; width++) {
      // state [and private] schools; of [Foreign Affairs and] Defence
      found.push(...without(items, at, link, link + width), ...without(items, at, link - width, link));
    }
  }
  return found;
}

function without(
  items: readonly TextItem[],
  at: number,
  first: number,
  last: number,
): readonly (readonly TextItem[])[] {
  const skipped = items.slice(first, last + 1);
  if (first <= at || last >= items.length - 1) return [];
  if (skipped.some(({ word, folded }) => (!word && folded !== '&') || noHalf.has(folded))) return [];
  const next = items[last + 1];
  return next?.word ? [[...items.slice(at, first), { ...next, gap: 'space' }, ...items.slice(last + 2, last + 8)]] : [];
}
