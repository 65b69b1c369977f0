import { dutchScales, readDutchNumbers } from '#glossary/checks/read-dutch-numbers.ts';
import type { TextRange } from '#shared/model/finding.ts';
import { toEnglishCalendar } from './calendar.ts';
import { readDutchDecade, readDutchNumberWord, readDutchOrdinalWord } from './number-words.ts';

/** What a quantity counts, where the English says that beside the digits; only the same kind of thing stands for another. */
export type QuantityUnit = 'percent' | 'euro' | 'dollar' | 'pound' | null;

/** Something in Dutch text that says how many, which or when in numbers. Offsets are of the whole of it, its unit included. */
export type Quantity = { readonly range: TextRange } & (
  | {
      readonly kind: 'number';
      /** In digits as Dutch writes them; null where it is in words. */
      readonly digits: string | null;
      readonly value: number;
      /** A thousand, a million …; else 1. */
      readonly scale: number;
      readonly unit: QuantityUnit;
      /** What it is besides being a number. */
      readonly role: 'day' | 'hour' | null;
    }
  | { readonly kind: 'ordinal' | 'decade'; readonly value: number }
  | { readonly kind: 'time'; readonly hour: number; readonly minute: number }
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year: number }
  | { readonly kind: 'fraction'; readonly text: string }
);

const units: Readonly<Record<string, QuantityUnit>> = {
  '%': 'percent',
  procent: 'percent',
  '€': 'euro',
  euro: 'euro',
  eur: 'euro',
  $: 'dollar',
  dollar: 'dollar',
  usd: 'dollar',
  '£': 'pound',
  pond: 'pound',
  gbp: 'pound',
};

const date = /(?<![\p{L}\p{N}.,/-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\p{L}\p{N}]|[./-]\d)/gu;
const time = /(?<![\p{L}\p{N}.,:/-])([01]?\d|2[0-4])(?::|\.(?!\d{3}))([0-5]\d)(?![\p{L}\p{N}]|[.,:/]\d)/gu;
const fraction = /(?<![\p{L}\p{N}.,:/-])\d{1,3}\/\d{1,3}(?![\p{L}\p{N}]|[.,:/]\d)/gu;
const decade = /(?<!\p{L})jaren[\s\u00A0]+(?:[’'‘]?(\d0|(?:19|20)\d0)(?![\p{L}\p{N}])|(\p{L}+))/giu;
const ordinal = /(?<![\p{L}\p{N}]|[.,])(\d{1,3})(?:e|de|ste)(?![\p{L}\p{N}])/gu;
const compound = /(?<![\p{L}\p{N}]|[.,:/]|\p{L}[-‐‑])(\d{1,4})(?=[-‐‑]\p{Ll}{3})/gu;
const word = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]+(?![\p{L}\p{N}])/gu;

/** The quantities of a Dutch text in its order, none inside another. */
export function readQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  const put = (quantity: Quantity | null) => {
    if (quantity && !found.some(({ range }) => quantity.range[0] < range[1] && range[0] < quantity.range[1]))
      found.push(quantity);
  };
  for (const match of text.matchAll(date)) put(toDate(match));
  for (const match of text.matchAll(time)) {
    put({ kind: 'time', hour: Number(match[1]), minute: Number(match[2]), range: rangeOf(match) });
  }
  for (const match of text.matchAll(fraction)) put({ kind: 'fraction', text: match[0], range: rangeOf(match) });
  for (const match of text.matchAll(decade)) {
    const value = match[1] === undefined ? readDutchDecade(match[2] ?? '') : Number(match[1]);
    put(value === null ? null : { kind: 'decade', value, range: rangeOf(match) });
  }
  for (const match of text.matchAll(ordinal)) put({ kind: 'ordinal', value: Number(match[1]), range: rangeOf(match) });
  for (const { text: digits, value, range } of readDutchNumbers(text)) put(toNumber(text, range, value, digits));
  for (const match of text.matchAll(compound)) put(toNumber(text, rangeOf(match), Number(match[1]), match[0]));
  for (const match of text.matchAll(word)) put(readWord(text, match));
  return found.toSorted((a, b) => a.range[0] - b.range[0]);
}

function rangeOf(match: RegExpMatchArray): TextRange {
  const start = match.index ?? 0;
  return [start, start + match[0].length];
}

function toDate(match: RegExpMatchArray): Quantity | null {
  const [day, month, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const isDate = day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1000;
  return isDate ? { kind: 'date', day, month, year, range: rangeOf(match) } : null;
}

function readWord(text: string, match: RegExpMatchArray): Quantity | null {
  const value = readDutchNumberWord(match[0]);
  if (value !== null) return toNumber(text, rangeOf(match), value, null);
  const rank = readDutchOrdinalWord(match[0]);
  return rank === null ? null : { kind: 'ordinal', value: rank, range: rangeOf(match) };
}

const wordAfter = /^([\s\u00A0]+)(\p{L}+)(?![\p{L}\p{N}])/u;
const unitAfter = /^[\s\u00A0]?(?:%|(?:procent|euro|dollar|pond|EUR|USD|GBP|€)(?![\p{L}\p{N}]))/iu;
const unitBefore = /(?:[€$£]|(?<![\p{L}\p{N}])(?:EUR|USD|GBP))[\s\u00A0]?$/u;

function toNumber(text: string, [start, end]: TextRange, value: number, digits: string | null): Quantity {
  const next = wordAfter.exec(text.slice(end));
  const name = next?.[2]?.toLowerCase() ?? '';
  const scale = dutchScales[name] ?? 1;
  const scaled = scale === 1 ? end : end + (next?.[0].length ?? 0);
  const after = unitAfter.exec(text.slice(scaled))?.[0] ?? '';
  const before = after === '' ? (unitBefore.exec(text.slice(0, start))?.[0] ?? '') : '';
  const unit = units[(after || before).trim().toLowerCase()] ?? null;
  const role = name === 'uur' ? 'hour' : isMonth(name) ? 'day' : null;
  return { kind: 'number', digits, value, scale, unit, role, range: [start - before.length, scaled + after.length] };
}

function isMonth(name: string): boolean {
  const english = toEnglishCalendar(name);
  return english !== null && !english.endsWith('day');
}
