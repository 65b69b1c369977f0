import type { SegmentationRule } from '../rules.ts';
import {
  beforeName,
  beforeNumber,
  companyForms,
  dottedNames,
  namedByLetter,
  neverLast,
  numberedNames,
  oftenLast,
  partsOfNames,
  seldomLast,
  seldomLastCapital,
  titles,
} from './abbreviations.ts';
import { nameParticles, nationalities, sentenceStarts } from './sentence-starts.ts';

const quotes = '"\'“”„‟‘’‚‛«»‹›';
/** Marks that may stand between the last letter of a sentence and the white space after it. */
const closers = `[${quotes})\\]}]{0,9}`;
const openers = `[${quotes}(\\[{¿¡]{0,9}`;
/** No letter or digit before: the whole word is what follows. */
const wordStart = '(?<![\\p{L}\\p{N}])';
const wordEnd = '(?![\\p{L}\\p{N}])';
const gap = '\\s+';

const escapeDots = (word: string): string => word.replaceAll('.', '\\.');
const anyOf = (list: readonly string[]): string => `(?:${list.map(escapeDots).join('|')})`;
const firstMayBeCapital = (word: string): string => {
  const first = word.charAt(0);
  return `[${first}${first.toUpperCase()}]${escapeDots(word.slice(1))}`;
};
const forms = (list: readonly string[]): string => `(?:${list.map(firstMayBeCapital).join('|')})\\.`;
/** The abbreviations with their stop, and with the bracket that may close after it; not the end of an address (`nu.nl.`). */
const stopped = (list: readonly string[]): string => `${wordStart}(?<![\\p{L}\\p{N}]\\.)${forms(list)}[)\\]]?`;

/** `Hoofdstr. 5`. */
const street = '\\p{L}{2}(?:str|ln|wg|pln)\\.';

const starts = anyOf([...sentenceStarts, ...nameParticles]);
const unless = (start: string): string => `${gap}(?!${openers}${start}${wordEnd})`;
const unlessStart = unless(starts);
const unlessPlainStart = unless(anyOf(sentenceStarts));
const holdTogether = (before: string, after: string): SegmentationRule => ({ break: false, before, after });
const breakApart = (before: string, after: string): SegmentationRule => ({ break: true, before, after });

const month = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const weekday = '(?:maan|dins|woens|donder|vrij|zater|zon)dag';
const capitalAhead = `${gap}${openers}\\p{Lu}`;

const numberAhead = `${gap}(?:[§#]?\\s?\\p{N}|[IVXLC]{1,6}${wordEnd})`;

const abbreviations: readonly SegmentationRule[] = [
  holdTogether(`${wordStart}${forms(titles)}[)\\]]?`, '\\s'),
  holdTogether(stopped(neverLast), '\\s'),
  holdTogether(`${wordStart}[vn]\\.`, `${gap}(?:Chr|C)\\.`),
  breakApart(`${wordStart}[vn]\\.\\s?(?:Chr|C)\\.${closers}`, capitalAhead),
  breakApart(stopped(oftenLast), capitalAhead),
  breakApart(`(?:${month}|${weekday}|\\p{N}),?\\s(?:jl|a\\.s)\\.`, capitalAhead),
  holdTogether(`${wordStart}(?:[Jj]l|[Aa]\\.s)\\.`, unlessStart),
  holdTogether(stopped(beforeNumber), numberAhead),
  holdTogether(street, `${gap}\\p{N}`),
  holdTogether(`(?<!\\p{N}\\s?)${stopped(['min'])}`, `(?=${numberAhead})|${unlessPlainStart}`),
  holdTogether(stopped(beforeName), unlessPlainStart),
  holdTogether(stopped(seldomLast), unlessStart),
  holdTogether(`${wordStart}${anyOf(seldomLastCapital)}\\.`, unlessStart),
  holdTogether(`${wordStart}(?:[Mm]ln|[Mm]ld|[Mm]iljn?)\\.`, `${gap}(?!${starts}${wordEnd})${anyOf(nationalities)}`),
  holdTogether(`${wordStart}(?:ma|di|wo|do|vr|za|zo)\\.`, `${gap}\\p{N}{1,2}\\s(?:${month}|\\p{Ll}{3,4}\\.)`),
];

/** Letters with stops: initials, countries, companies, and dotted abbreviations that no list has. */
const dotted: readonly SegmentationRule[] = [
  holdTogether(`${wordStart}${anyOf(dottedNames)}\\.`, `${gap}${anyOf(partsOfNames)}${wordEnd}`),
  breakApart(`${wordStart}${anyOf(dottedNames)}\\.${closers}`, capitalAhead),
  breakApart(`\\p{Lu}[\\p{L}&.\\-]{0,40}\\s${anyOf(companyForms)}\\.`, `${gap}${starts}${wordEnd}`),
  holdTogether(`${wordStart}${anyOf(companyForms)}\\.`, unlessPlainStart),
  breakApart(`${wordStart}(?:${namedByLetter.map(firstMayBeCapital).join('|')})[\\s\\-]\\p{Lu}\\.`, capitalAhead),
  breakApart(`${wordStart}${anyOf(numberedNames)}\\s[IVX]\\.`, capitalAhead),
  breakApart(`[\\p{L}\\p{N},]\\s\\p{Lu}\\p{Ll}{1,20}\\s\\p{Lu}\\.`, `${gap}De${wordEnd}`),
  holdTogether(`${wordStart}\\p{Lu}\\.[)\\]]?`, unlessPlainStart),
  holdTogether(`${wordStart}\\p{L}(?:\\.\\p{L}){1,6}\\.`, unlessStart),
];

const paragraphStart = `(?:^\\s{0,9}|[.!?:;…]${closers}\\s{1,3})`;
const ellipsis = '(?:…|\\.{3,9}|\\[(?:…|\\.{3})\\]|\\((?:…|\\.{3})\\))';

const itemNumber = '(?:\\p{N}{1,2}(?:\\.\\p{N}{1,2}){0,4}|\\p{L}|[ivxIVX]{1,5})\\.';

const marks: readonly SegmentationRule[] = [
  /** `Zij woont op nr. 7. Hij niet.`: the number belongs to the abbreviation, so its stop is a plain one. */
  breakApart(
    `(?:${stopped([...beforeNumber, 'min'])}|${street})\\s{1,3}[§#]?\\s?(?:\\p{N}{1,2}|[IVXLC]{1,6})\\.${closers}`,
    capitalAhead,
  ),
  /** `… En toen`: an ellipsis that opens a sentence does not close it. */
  holdTogether(`${paragraphStart}${openers}${ellipsis}${closers}`, '\\s'),
  /** `1. Inleiding`, `b. De vraag`, `IV. Slot`: the number of a heading or of an item. */
  holdTogether(`${paragraphStart}[(\\[]?${itemNumber}`, '\\s'),
  /** `1. FC Köln`. */
  holdTogether(`${wordStart}1\\.`, `${gap}FC${wordEnd}`),
  holdTogether(`${wordStart}(?:Yahoo|Jeopardy|Wham|Oklahoma|Oliver|Joomla|Jumbo)!`, unlessStart),
  /** `de film Wat nu? (een komedie) won`. */
  holdTogether(`[!?]${closers}`, `${gap}[(\\[]\\p{Ll}`),
  /** `om 7.30 u. 's ochtends`; a sentence would begin with `'s Ochtends`. */
  holdTogether(`[.!?…]${closers}`, `${gap}['’‘]s\\s\\p{Ll}`),
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
  `©\\s?\\p{L}`,
];
const note = '(?:\\[\\p{N}{1,3}\\]|[¹²³⁰-⁹]{1,3}|\\*{1,3})?';

const ends: readonly SegmentationRule[] = [
  breakApart(`[.!?…]${closers}${note}`, `${gap}(?:${sentenceAhead.join('|')})`),
  /** `Leuk! 😀 Morgen weer.` */
  breakApart(`[.!?…]\\s?(?![©®™])\\p{Extended_Pictographic}{1,5}`, `${gap}${openers}[\\p{Lu}\\p{N}]`),
];

/** The product's own rules for Dutch, in order: the first that matches decides. */
export const dutchSegmentation: readonly SegmentationRule[] = [...marks, ...abbreviations, ...dotted, ...ends];
