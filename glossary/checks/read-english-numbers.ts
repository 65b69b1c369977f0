const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const tens = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words that say a number. Only those that a number in digits is rendered by. */
const words = new Map<string, number>([
  ...ones.map((word, value) => [word, value] as const),
  ...ordinals.map((word, value) => [word, value] as const),
  ...tens.map((word, place) => [word, (place + 1) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['once', 1],
  ['single', 1],
  ['twice', 2],
  ['both', 2],
  ['double', 2],
  ['pair', 2],
  ['couple', 2],
  ['half', 0.5],
  ['hundred', 100],
  ['dozen', 12],
]);

const scales = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

const piece = /(\d[\d,]*(?:\.\d+)*)|(\p{L}+)/gu;

/** Every value that English text states, in digits or in words, alone and with the scale after it (2.5 million). Generous. */
export function readEnglishNumbers(text: string): ReadonlySet<number> {
  const values = new Set<number>();
  let last: number | null = null;
  for (const [, digits, word] of text.matchAll(piece)) {
    if (digits !== undefined) {
      last = addDigits(values, digits);
      continue;
    }
    const folded = (word ?? '').toLowerCase();
    const scale = scales.get(folded);
    const said = words.get(folded);
    if (scale !== undefined && last !== null) values.add((last = round(last * scale)));
    else if (said !== undefined) values.add((last = joinTens(last, said)));
    else if (scale !== undefined) values.add((last = scale));
    else if (folded !== 'and') last = null;
    if (said !== undefined) values.add(said);
  }
  return values;
}

/** 10,000 is one number; 10.30 also says its parts. */
function addDigits(values: Set<number>, digits: string): number {
  const plain = digits.replace(/,(?=\d{3}(?!\d))/gu, '');
  const value = Number(plain.replace(/,+$/u, ''));
  if (Number.isFinite(value)) {
    values.add(value);
    return value;
  }
  const parts = plain.split(/[.,]/u).map(Number).filter(Number.isFinite);
  for (const part of parts) values.add(part);
  return parts.at(-1) ?? Number.NaN;
}

/** Twenty-five is said in two words. */
function joinTens(last: number | null, said: number): number {
  return last !== null && last >= 20 && last < 100 && last % 10 === 0 && said < 10 ? last + said : said;
}

/** Keeps 2.3 × 1000000 from being 2299999.9999999995. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}
