import { tagClass } from '#shared/text/tags.ts';
import { doubleQuotes, singleQuotes } from '#glossary/text/normalise.ts';
import { tokenise } from '#glossary/text/tokenise.ts';

/**
 * What stands between a word and the one before it, quotes left aside. `hyphen-after` is the hanging hyphen of
 * “staats- en regeringsleiders”, `hyphen-before` that of “regeringsleiders en -ambtenaren”; nothing matches across a `break`.
 */
export type Gap = 'space' | 'hyphen' | 'dash' | 'hyphen-after' | 'hyphen-before' | 'break';

/** A word, number or mark that counts when terms are compared: quotes and hyphens do not. Offsets are UTF-16 units. */
export interface TextItem {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** False for punctuation, which matches only itself. */
  readonly word: boolean;
  readonly gap: Gap;
}

const quoteOrHyphen = new Set(`${singleQuotes}${doubleQuotes}-\u2010\u2011\u2013`);
/** Their full stop is written or not, and ends no sentence. */
const abbreviations = new Set(
  'mr mrs ms dr drs ir ing prof dhr mw mevr st sr jr gen kol lt col sen rep gov nr'.split(' '),
);
const quoteOrTag = new RegExp(`[${singleQuotes}${doubleQuotes}${tagClass}]`, 'gu');

/** Splits a text, or a term, into what is compared. A dotted abbreviation (U.S.) is read as one without dots. */
export function readItems(text: string): readonly TextItem[] {
  const items: TextItem[] = [];
  let end = 0;
  // A backtick or acute accent between letters is typed for an apostrophe: foto´s.
  for (const token of tokenise(text.replace(/(?<=\p{L})[`\u00B4](?=\p{L})/gu, "'"))) {
    if (token.kind === 'punctuation' && quoteOrHyphen.has(token.text)) continue;
    const before = items.at(-1);
    if (token.text === '.' && before?.end === token.start && abbreviations.has(before.folded)) {
      end = token.end;
      continue;
    }
    const folded = /^(?:\p{L}\.)+\p{L}$/u.test(token.folded) ? token.folded.replaceAll('.', '') : token.folded;
    const gap = gapIn(text, end, token.start);
    items.push({
      text: token.text,
      folded,
      start: token.start,
      end: token.end,
      word: token.kind !== 'punctuation',
      gap,
    });
    end = token.end;
  }
  return items;
}

function gapIn(text: string, from: number, to: number): Gap {
  if (to - from === 1) {
    const only = text[from];
    if (only === ' ') return 'space';
    if (only === '-') return 'hyphen';
  } else if (to === from) return 'space';
  const between = text
    .slice(from, to)
    .replace(quoteOrTag, '')
    .replace(/[\u2010\u2011]/gu, '-');
  if (/\n\s*\n/u.test(between)) return 'break';
  if (!/[-\u2013]/u.test(between)) return 'space';
  if (between === '\u2013') return 'dash';
  if (/^-(?:\r?\n)?$/u.test(between)) return 'hyphen';
  if (/^-\s+$/u.test(between)) return 'hyphen-after';
  return /^\s+-$/u.test(between) ? 'hyphen-before' : 'break';
}
