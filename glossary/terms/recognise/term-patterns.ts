import type { ConceptId } from '#shared/model/ids.ts';
import type { CaseRule, Term } from '#shared/model/terms.ts';
import { readItems, type Gap, type TextItem } from './text-items.ts';
import { wordKey } from './word-key.ts';

/** One word of a term, as it is looked for. */
export interface PatternWord {
  readonly key: string;
  readonly text: string;
  readonly folded: string;
  readonly gap: Gap;
}

/** A Dutch term made ready to be found. */
export interface TermPattern {
  readonly conceptId: ConceptId;
  readonly caseRule: CaseRule;
  /** The term itself begins with an apostrophe (’s-Gravenhage). */
  readonly apostrophe: boolean;
  readonly words: readonly PatternWord[];
}

/** Hyphens of one term that are tried both with and without. */
const mostHyphens = 3;

/** The key by which an item of a text or term is looked up; punctuation stands for itself. */
export function itemKey(item: Pick<TextItem, 'word' | 'folded'>): string {
  return item.word ? wordKey(item.folded) : `\u0000${item.folded}`;
}

/** The patterns of a term: as written, and with each hyphen closed up (trans-Atlantisch, transatlantisch). */
export function patternsOf(conceptId: ConceptId, term: Term): readonly TermPattern[] {
  const words = readWords(term.text);
  if (words.length === 0) return [];
  const apostrophe = /^['\u2018\u2019]/u.test(term.text.trim());
  const make = (variant: readonly PatternWord[]): TermPattern => ({
    conceptId,
    caseRule: term.caseRule,
    apostrophe,
    words: variant,
  });
  const hyphens = words.flatMap((word, at) => (at > 0 && word.gap === 'hyphen' ? [at] : []));
  if (hyphens.length === 0 || hyphens.length > mostHyphens) return [make(words)];
  return Array.from({ length: 2 ** hyphens.length }, (_, closed) =>
    make(closeHyphens(words, new Set(hyphens.filter((_at, bit) => (closed >> bit) & 1)))),
  );
}

/** A dot or bracket at either end of a term says nothing about the text. */
function readWords(text: string): readonly PatternWord[] {
  const items = readItems(text);
  const first = items.findIndex((item) => item.word);
  const last = items.findLastIndex((item) => item.word);
  return items.slice(Math.max(first, 0), first < 0 ? 0 : last + 1).map((item) => ({
    key: itemKey(item),
    text: item.text,
    folded: item.folded,
    gap: item.gap,
  }));
}

function closeHyphens(words: readonly PatternWord[], closed: ReadonlySet<number>): readonly PatternWord[] {
  const result: PatternWord[] = [];
  for (const [at, word] of words.entries()) {
    const before = result.at(-1);
    if (!closed.has(at) || !before) result.push(word);
    else result[result.length - 1] = joinWords(before, word);
  }
  return result;
}

function joinWords(one: PatternWord, two: PatternWord): PatternWord {
  const folded = one.folded + two.folded;
  return { key: wordKey(folded), text: one.text + two.text, folded, gap: one.gap };
}
