import { toEnglishNumber } from '#glossary/checks/read-dutch-numbers.ts';
import type { Completion } from '#shared/model/completion.ts';
import type { TextRange } from '#shared/model/finding.ts';
import type { SpellingVariant } from '#shared/model/spelling.ts';
import { assertNever } from '#shared/assert-never.ts';
import { englishMonths, toEnglishCalendar } from '#glossary/repair/calendar.ts';
import { writeEnglishOrdinal } from '#glossary/repair/number-words.ts';
import { readNames } from '#glossary/repair/read-names.ts';
import { readQuantities, type Quantity, type QuantityUnit } from '#glossary/repair/read-quantities.ts';
import { tokenise } from '#glossary/text/tokenise.ts';

const dayAndMonth = /(?<![\p{L}\p{N}.,])(\d{1,2})[\s\u00A0]+(\p{L}{3,9})(?:[\s\u00A0]+(\d{4}))?(?![\p{L}\p{N}])/gu;
const word = /(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu;

/**
 * Numbers, dates and names of a Dutch text as English writes them, in the order of the text: 10.000 becomes 10,000, and
 * *4 februari* 4 February, in American February 4. Each wording once.
 */
export function listPlaceables(text: string, variant: SpellingVariant): readonly Completion[] {
  const found = [...listDates(text, variant), ...listQuantities(text, variant), ...listNames(text)];
  const seen = new Set<string>();
  return found
    .toSorted((one, other) => one.source[0] - other.source[0])
    .filter(({ text: english }) => !seen.has(english) && Boolean(seen.add(english)));
}

function listDates(text: string, variant: SpellingVariant): readonly Completion[] {
  const whole = [...text.matchAll(dayAndMonth)].flatMap(({ 0: dutch, 1: day = '', 2: name = '', 3: year, index }) => {
    const month = toEnglishCalendar(name);
    if (month === null || !englishMonths.includes(month)) return [];
    const english = writeDate(Number(day), month, year ?? null, variant);
    return [{ kind: 'date' as const, text: english, dutch, source: rangeAt(index, dutch) }];
  });
  const names = [...text.matchAll(word)].flatMap(({ 0: dutch, index }) => {
    const english = toEnglishCalendar(dutch);
    return english === null ? [] : [{ kind: 'date' as const, text: english, dutch, source: rangeAt(index, dutch) }];
  });
  return [...whole, ...names];
}

function writeDate(day: number, month: string, year: string | null, variant: SpellingVariant): string {
  if (variant === 'en-US') return `${month} ${day}${year === null ? '' : `, ${year}`}`;
  return `${day} ${month}${year === null ? '' : ` ${year}`}`;
}

function listQuantities(text: string, variant: SpellingVariant): readonly Completion[] {
  return readQuantities(text).flatMap((quantity) => {
    const dutch = text.slice(...quantity.range);
    const kind = quantity.kind === 'date' ? ('date' as const) : ('number' as const);
    return writeQuantity(quantity, variant).map((english) => ({ kind, text: english, dutch, source: quantity.range }));
  });
}

/** The ways of writing it that somebody may begin to type: with its unit and without. */
function writeQuantity(quantity: Quantity, variant: SpellingVariant): readonly string[] {
  switch (quantity.kind) {
    case 'fraction':
      return [quantity.text];
    case 'ordinal':
      return [writeEnglishOrdinal(quantity.value)];
    case 'decade':
      return quantity.value < 100 ? [] : [`${quantity.value}s`];
    case 'time':
      return [writeTime(quantity.hour, quantity.minute)];
    case 'date': {
      const month = englishMonths[quantity.month - 1];
      return month === undefined ? [] : [writeDate(quantity.day, month, String(quantity.year), variant)];
    }
    case 'number':
      return quantity.digits === null ? [] : writeNumber(quantity.digits, quantity, variant);
    default:
      return assertNever(quantity);
  }
}

function writeNumber(
  digits: string,
  { scale, unit }: { readonly scale: number; readonly unit: QuantityUnit },
  variant: SpellingVariant,
): readonly string[] {
  const amount = toEnglishNumber(digits) + writeScale(scale);
  const dressed = dress(amount, unit, variant);
  // Two digits are typed as quickly as chosen.
  const all = dressed === amount ? [amount] : [dressed, amount];
  return all.filter((each) => each.length > 2);
}

function writeTime(hour: number, minute: number): string {
  const minutes = String(minute).padStart(2, '0');
  return `${hour}:${minutes}`;
}

function writeScale(scale: number): string {
  const names = new Map([
    [1e3, ' thousand'],
    [1e6, ' million'],
    [1e9, ' billion'],
    [1e12, ' trillion'],
  ]);
  return names.get(scale) ?? '';
}

function dress(amount: string, unit: QuantityUnit, variant: SpellingVariant): string {
  if (unit === null) return amount;
  if (unit === 'percent') return `${amount} ${variant === 'en-US' ? 'percent' : 'per cent'}`;
  return { euro: '€', dollar: '$', pound: '£' }[unit] + amount;
}

function listNames(text: string): readonly Completion[] {
  return readNames(tokenise(text), text).map(({ text: dutch, english, start, end }) => ({
    kind: 'name',
    text: english ?? dutch,
    dutch,
    source: [start, end],
  }));
}

function rangeAt(index: number, dutch: string): TextRange {
  return [index, index + dutch.length];
}
