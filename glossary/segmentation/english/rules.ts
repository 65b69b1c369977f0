import type { SegmentationRule } from '../rules.ts';
import { beforeNumber, neverLast, seldomLast, sentenceStarts } from './abbreviations.ts';

const quotes = '"\'“”„‟‘’‚‛«»‹›';
/** Marks that may stand between the last letter of a sentence and the white space after it. */
const closers = `[${quotes})\\]}]{0,9}`;
const openers = `[${quotes}(\\[{¿¡]{0,9}`;
/** No letter or digit before: the whole word is what follows. */
const wordStart = "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][.’'])";
const wordEnd = '(?![\\p{L}\\p{N}])';
const gap = '\\s+';

const firstMayBeCapital = (word: string): string => {
  const first = word.charAt(0);
  return `[${first}${first.toUpperCase()}]${word.slice(1).replaceAll('.', '\\.')}`;
};
/** Dotted letters come in capitals too: `U.S.`, `P.M.`. */
const anyCase = (word: string): string =>
  word.includes('.')
    ? [...word].map((letter) => (letter === '.' ? '\\.' : `[${letter}${letter.toUpperCase()}]`)).join('')
    : firstMayBeCapital(word);
const stopped = (list: readonly string[]): string => `${wordStart}(?:${list.map(anyCase).join('|')})\\.[)\\]]?`;
const starts = `(?:${sentenceStarts.join('|')})`;
const unlessStart = `${gap}(?!${openers}${starts}${wordEnd})`;
const numberAhead = `${gap}(?:[§#]?\\s?\\p{N}|[IVXLC]{1,6}${wordEnd})`;

const holdTogether = (before: string, after: string): SegmentationRule => ({ break: false, before, after });
const breakApart = (before: string, after: string): SegmentationRule => ({ break: true, before, after });

const paragraphStart = `(?:^\\s{0,9}|[.!?:;…]${closers}\\s{1,3})`;
const ellipsis = '(?:…|\\.{3,9}|\\[(?:…|\\.{3})\\]|\\((?:…|\\.{3})\\))';
const itemNumber = '(?:\\p{N}{1,2}(?:\\.\\p{N}{1,2}){0,4}|\\p{L}|[ivxIVX]{1,5})\\.';
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const marks: readonly SegmentationRule[] = [
  /** `She lives at no. 7. He does not.`: the number belongs to the abbreviation, so its stop is a plain one. */
  breakApart(
    `${stopped(beforeNumber)}\\s{1,3}[§#]?\\s?(?:\\p{N}{1,4}|[IVXLC]{1,6})\\.${closers}`,
    `${gap}${openers}\\p{Lu}`,
  ),
  /** `… And then`: an ellipsis that opens a sentence does not close it. */
  holdTogether(`${paragraphStart}${openers}${ellipsis}${closers}`, '\\s'),
  /** `1. Introduction`, `b. The question`, `IV. The end`: the number of a heading or of an item. */
  holdTogether(`${paragraphStart}[(\\[]?${itemNumber}`, '\\s'),
  holdTogether(`${wordStart}(?:Yahoo|Jeopardy|Wham|Oklahoma|Oliver|Joomla|Jumbo)!`, unlessStart),
  /** `the film What now? (a comedy) won`. */
  holdTogether(`[!?]${closers}`, `${gap}[(\\[]\\p{Ll}`),
];

const abbreviations: readonly SegmentationRule[] = [
  holdTogether(stopped(neverLast), '\\s'),
  holdTogether(stopped(beforeNumber), numberAhead),
  holdTogether(stopped(seldomLast), unlessStart),
  /** `at 7 a.m. 3 May`, `9 p.m. June 5`. */
  holdTogether(`${wordStart}[ap]\\.m\\.`, `${gap}(?:\\p{N}|${month})`),
  /** `Plan B. Then`, `World War I. The`: a single letter that is no initial. */
  breakApart(`${wordStart}(?:[Pp]lan|[Gg]roup|[Cc]lass|[Vv]itamin|War)[\\s\\-]\\p{Lu}\\.`, `${gap}${openers}\\p{Lu}`),
  holdTogether(`${wordStart}(?!I\\.)\\p{Lu}\\.[)\\]]?`, unlessStart),
  holdTogether(`${wordStart}\\p{L}(?:\\.\\p{L}){1,6}\\.`, unlessStart),
];

const sentenceAhead = [
  `${openers}[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}]`,
  `[${quotes}(\\[{¿¡](?=\\S)`,
  `(?:…|\\.{3})\\s?${openers}\\p{L}`,
  `[–—-]{1,2}\\s?${openers}\\p{Lu}`,
  `[•●▪◦*·]\\s`,
  `[€$£¥]\\s?\\p{N}`,
  `[-−+±]\\p{N}`,
  `[#@]\\p{L}`,
  `\\.\\p{Lu}`,
  `[dDlL]['’‘]\\p{Lu}`,
  `\\p{Ll}{1,2}-?\\p{Lu}`,
  `\\p{Ll}[.)]\\s\\p{Lu}`,
];
const note = '(?:\\[\\p{N}{1,3}\\]|[¹²³⁰-⁹]{1,3}|\\*{1,3})?';

const ends: readonly SegmentationRule[] = [
  breakApart(`[.!?…]${closers}${note}`, `${gap}(?:${sentenceAhead.join('|')})`),
  /** `Nice! 😀 See you.` */
  breakApart(`[.!?…]\\s?(?![©®™])\\p{Extended_Pictographic}{1,5}`, `${gap}${openers}[\\p{Lu}\\p{N}]`),
];

/** The product's own rules for English, in order: the first that matches decides. */
export const englishSegmentation: readonly SegmentationRule[] = [...marks, ...abbreviations, ...ends];
