import { toEnglishNumber } from '#glossary/checks/read-dutch-numbers.ts';
import { englishMonths } from './calendar.ts';
import { spellEnglish, spellEnglishDecade, spellEnglishOrdinal, writeEnglishOrdinal } from './number-words.ts';
import type { Quantity, QuantityUnit } from './read-quantities.ts';

/** A way in which English may have written the old quantity, and the new one written alike. */
export type Dress = readonly [from: string, to: string];

type NumberOf = Extract<Quantity, { kind: 'number' }>;
type TimeOf = Extract<Quantity, { kind: 'time' }>;
type DateOf = Extract<Quantity, { kind: 'date' }>;

/**
 * The ways in which English writes a quantity with another in the same dress (10,000 and 25,000; five and three; 2:30 pm and
 * 9:15 am; $2.5m and $3.1m), the more particular first. None where one cannot stand for the other.
 */
export function dressQuantity(old: Quantity, now: Quantity): readonly Dress[] {
  const times = [readTime(old), readTime(now)] as const;
  if (times[0] && times[1]) {
    const clock = dressTime(times[0], times[1]);
    return old.kind === 'number' && now.kind === 'number' ? [...clock, ...dressNumber(old, now)] : clock;
  }
  if (old.kind === 'number' && now.kind === 'number') return dressNumber(old, now);
  if (old.kind === 'date' && now.kind === 'date') return dressDate(old, now);
  if (old.kind === 'fraction' && now.kind === 'fraction') return [[old.text, now.text]];
  if (old.kind === 'ordinal' && now.kind === 'ordinal') return dressOrdinal(old.value, now.value);
  return old.kind === 'decade' && now.kind === 'decade' ? dressDecade(old.value, now.value) : [];
}

/** Whether two quantities say the same. */
export function saysSame(a: Quantity, b: Quantity): boolean {
  const strip = ({ range: _range, ...rest }: Quantity) => rest;
  if (a.kind === 'number' && b.kind === 'number') {
    return a.value * a.scale === b.value * b.scale && a.unit === b.unit;
  }
  return JSON.stringify(strip(a)) === JSON.stringify(strip(b));
}

const scaleWords: ReadonlyMap<number, readonly string[]> = new Map([
  [1e3, [' thousand', 'k']],
  [1e6, [' million', 'm', ' m', 'mn', '-million']],
  [1e9, [' billion', 'bn', ' bn', 'b', '-billion']],
  [1e12, [' trillion', 'tn', ' tn', 'trn', '-trillion']],
]);

const currencies: Readonly<Record<Exclude<QuantityUnit, null | 'percent'>, readonly string[]>> = {
  euro: ['€', 'EUR ', ' euros', ' euro', ' EUR'],
  dollar: ['$', 'USD ', ' dollars', ' dollar', ' USD'],
  pound: ['£', 'GBP ', ' pounds', ' pound', ' GBP'],
};

function dressNumber(old: NumberOf, now: NumberOf): readonly Dress[] {
  const dresses = dressAmount(old, now);
  if (old.unit === now.unit) return dresses;
  if (old.unit === null || now.unit === null || old.unit === 'percent' || now.unit === 'percent') return [];
  // Another currency is another sign: digits alone would be half the truth.
  const [signs, others] = [currencies[old.unit], currencies[now.unit]];
  return signs.flatMap((sign, at) => {
    const put = (amount: string, each: string) => (each.startsWith(' ') ? amount + each : each + amount);
    const same: readonly Dress[] = dresses.length > 0 ? dresses : [[writeAmount(old), writeAmount(now)]];
    return same.map(([from, to]): Dress => [put(from, sign), put(to, others[at] ?? '')]);
  });
}

function writeAmount({ digits, value, scale }: NumberOf): string {
  const number = digits === null ? value.toLocaleString('en-GB') : toEnglishNumber(digits);
  return number + (scaleWords.get(scale)?.[0] ?? '');
}

function dressAmount(old: NumberOf, now: NumberOf): readonly Dress[] {
  const [from, to] = [writeBase(old), writeBase(now)];
  const spelt = dressSpelt(old, now);
  const days: readonly Dress[] =
    old.role === 'day' && now.role === 'day'
      ? [
          [writeEnglishOrdinal(old.value), writeEnglishOrdinal(now.value)],
          ...alsoSpelt(spellEnglishOrdinal(old.value), spellEnglishOrdinal(now.value)),
        ]
      : [];
  const plain: Dress = [from.replaceAll(',', ''), to.replaceAll(',', '')];
  if (old.scale === 1 && now.scale === 1) return [[from, to], plain, ...spelt, ...days];
  const scaled = dressScaled(old, now, [[from, to], ...spelt]);
  return [...scaled, [writeWhole(old), writeWhole(now)]];
}

function writeBase({ digits, value }: NumberOf): string {
  return digits === null ? value.toLocaleString('en-GB') : toEnglishNumber(digits);
}

function writeWhole({ value, scale }: NumberOf): string {
  return (Math.round(value * scale * 1000) / 1000).toLocaleString('en-GB');
}

function dressScaled(old: NumberOf, now: NumberOf, bases: readonly Dress[]): readonly Dress[] {
  const others = scaleWords.get(now.scale);
  return (scaleWords.get(old.scale) ?? ['']).flatMap((ending, at) =>
    bases.flatMap(([from, to]): readonly Dress[] => {
      // A bare number gets no ending; one that had none gets the word.
      const other = now.scale === 1 ? '' : old.scale === 1 ? (others?.[0] ?? '') : (others?.[at] ?? others?.[0] ?? '');
      return [[from + ending, to + other]];
    }),
  );
}

/** Up to twenty in words on both sides; above that where the English, or the Dutch, writes such numbers in words. */
function dressSpelt(old: NumberOf, now: NumberOf): readonly Dress[] {
  const from = spellEnglish(old.value);
  if (from === null) return [];
  const inWords = now.value <= 20 || old.value > 20 || now.digits === null ? spellEnglish(now.value) : null;
  return alsoSpelt(from, inWords ?? writeBase(now));
}

function alsoSpelt(from: string | null, to: string | null): readonly Dress[] {
  return from === null || to === null
    ? []
    : [
        [from, to],
        [capitalise(from), capitalise(to)],
      ];
}

function dressOrdinal(old: number, now: number): readonly Dress[] {
  return [
    [writeEnglishOrdinal(old), writeEnglishOrdinal(now)],
    ...alsoSpelt(spellEnglishOrdinal(old), spellEnglishOrdinal(now) ?? writeEnglishOrdinal(now)),
  ];
}

function dressDecade(old: number, now: number): readonly Dress[] {
  const year = (value: number) => `${value >= 100 ? value : 1900 + value}s`;
  const short = (value: number) => `${value % 100}s`;
  return [
    [year(old), year(now)],
    [short(old), short(now)],
    ...alsoSpelt(spellEnglishDecade(old % 100), spellEnglishDecade(now % 100)),
  ];
}

function readTime(quantity: Quantity): TimeOf | null {
  if (quantity.kind === 'time') return quantity;
  const isHour = quantity.kind === 'number' && quantity.role === 'hour' && Number.isInteger(quantity.value);
  if (!isHour || quantity.value > 24) return null;
  return { kind: 'time', hour: quantity.value, minute: 0, range: quantity.range };
}

const halves = [
  ['am', 'pm'],
  ['a.m.', 'p.m.'],
  ['AM', 'PM'],
] as const;

function dressTime(old: TimeOf, now: TimeOf): readonly Dress[] {
  const minute = ({ minute: value }: TimeOf) => String(value).padStart(2, '0');
  const dresses: Dress[] = [];
  for (const names of halves) {
    for (const space of [' ', '', '\u00A0']) {
      const half = ({ hour }: TimeOf) => `${space}${names[hour % 24 < 12 ? 0 : 1]}`;
      const hour = (each: TimeOf) => String(each.hour % 12 === 0 ? 12 : each.hour % 12);
      for (const sign of [':', '.']) {
        const full = (each: TimeOf) => hour(each) + sign + minute(each) + half(each);
        dresses.push([full(old), full(now)]);
      }
      const short = (each: TimeOf) => hour(each) + (each.minute === 0 ? '' : `:${minute(each)}`) + half(each);
      if (old.minute === 0) dresses.push([short(old), short(now)]);
    }
  }
  for (const sign of [':', '.']) {
    const wide = ({ hour }: TimeOf) => String(hour).padStart(2, '0');
    dresses.push([wide(old) + sign + minute(old), wide(now) + sign + minute(now)]);
    dresses.push([String(old.hour) + sign + minute(old), String(now.hour) + sign + minute(now)]);
  }
  return dresses;
}

function dressDate(old: DateOf, now: DateOf): readonly Dress[] {
  const two = (value: number) => String(value).padStart(2, '0');
  const month = (date: DateOf) => englishMonths[date.month - 1] ?? '';
  const forms: readonly ((date: DateOf) => string)[] = [
    ...['-', '/', '.'].flatMap((sign) => [
      ({ day, month: of, year }: DateOf) => [two(day), two(of), year].join(sign),
      ({ day, month: of, year }: DateOf) => [day, of, year].join(sign),
    ]),
    ({ day, month: of, year }) => [year, two(of), two(day)].join('-'),
    (date) => `${date.day} ${month(date)} ${date.year}`,
    (date) => `${month(date)} ${date.day}, ${date.year}`,
    (date) => `${writeEnglishOrdinal(date.day)} ${month(date)} ${date.year}`,
    (date) => `${month(date)} ${writeEnglishOrdinal(date.day)}, ${date.year}`,
  ];
  return forms.map((form): Dress => [form(old), form(now)]);
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
