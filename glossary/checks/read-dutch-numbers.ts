import type { TextRange } from '#shared/model/finding.ts';

/** A number in digits in Dutch text. */
export interface DutchNumber {
  /** As it stands. */
  readonly text: string;
  readonly range: TextRange;
  readonly value: number;
  /** What a word after it multiplies it by: 2,5 miljoen; else 1. */
  readonly scale: number;
  /** What is allowed besides: a clock that counts to twelve, the years of a decade. */
  readonly alternatives: readonly number[];
}

/** What a Dutch word after a number multiplies it by. */
export const dutchScales: Readonly<Record<string, number>> = {
  duizend: 1e3,
  miljoen: 1e6,
  mln: 1e6,
  miljard: 1e9,
  mld: 1e9,
  mrd: 1e9,
  biljoen: 1e12,
};

/** Digits with the separators of Dutch; what is glued to letters (5G, F-16, covid-19, 21e) is part of a word. */
const pattern =
  /(?<![\p{L}\p{N}])(?<!\p{L}[-‐‑.’'])(?<!\d[.,:/\u00A0\u202F])\d[\d.,:/\u00A0\u202F]*(?<=\d)(?![\p{L}\p{N}]|[-‐‑]\p{L}|[.,:/\u00A0\u202F]\d)/gu;
const wholeNumber = /^(?:\d{1,3}(?:[.\u00A0\u202F]\d{3})+|\d+)(?:,(\d+))?$/u;
const wordAfter = /^[\s\u00A0]+(\p{L}+)/u;
const decadeBefore = /jaren[\s\u00A0][’'‘]?$/u;

/** The numbers in digits whose value is plain; times, dates, versions and the like are passed over. */
export function readDutchNumbers(text: string): readonly DutchNumber[] {
  const numbers: DutchNumber[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = readValue(match[0]);
    if (value === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    const next = wordAfter.exec(text.slice(end))?.[1]?.toLowerCase() ?? '';
    const isDecade = decadeBefore.test(text.slice(0, start));
    if (isDecade && value < 100) continue;
    numbers.push({
      text: match[0],
      range: [start, end],
      value,
      scale: dutchScales[next] ?? 1,
      alternatives: next === 'uur' && value > 12 && value <= 24 ? [value - 12] : [],
    });
  }
  return numbers;
}

function readValue(text: string): number | null {
  if (!wholeNumber.test(text)) return null;
  return Number(text.replace(/[.\u00A0\u202F]/gu, '').replace(',', '.'));
}

/** The number as English writes it: 10.000 becomes 10,000 and 2,5 becomes 2.5. */
export function toEnglishNumber(text: string): string {
  return text.replace(/[.,\u00A0\u202F]/gu, (separator) => (separator === ',' ? '.' : ','));
}
