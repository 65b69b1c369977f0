const dutchSmall =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const dutchTens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const dutchOrdinals =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende'.split(
    ' ',
  );
const englishSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const englishOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

const plain = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Dutch words for whole numbers below a hundred, and some above. “Een” is mostly the article and is left out; “één” is 1. */
const dutchValues: ReadonlyMap<string, number> = new Map([
  ...dutchSmall.flatMap((word, at) => (at === 1 ? [] : [[word, at] as const])),
  ...dutchTens.flatMap((ten, at) => [
    [ten, 20 + 10 * at] as const,
    ...dutchSmall.slice(1, 10).map((unit, less) => {
      // A second e begins a syllable of its own: tweeëntwintig.
      return [plain(unit.endsWith('e') ? `${unit}ën${ten}` : `${unit}en${ten}`), 20 + 10 * at + less + 1] as const;
    }),
  ]),
  ['honderd', 100],
  ...dutchSmall.slice(2, 10).map((unit, less) => [`${unit}honderd`, 100 * (less + 2)] as const),
]);

const dutchRanks: ReadonlyMap<string, number> = new Map([
  ...dutchOrdinals.map((word, at) => [word, at + 1] as const),
  ...[...dutchValues].filter(([, value]) => value >= 20).map(([word, value]) => [`${word}ste`, value] as const),
]);

/** What a Dutch word for a whole number says; null for any other word. */
export function readDutchNumberWord(word: string): number | null {
  if (/^[ée]́?[ée]́?n$/iu.test(word.normalize('NFC')) && word.normalize('NFD') !== word.normalize('NFC')) return 1;
  return dutchValues.get(plain(word)) ?? null;
}

/** What a Dutch ordinal says (derde, twintigste); null for any other word. */
export function readDutchOrdinalWord(word: string): number | null {
  return dutchRanks.get(plain(word)) ?? null;
}

/** Decades of a century in words: tachtig is 80; null for any other word. */
export function readDutchDecade(word: string): number | null {
  const at = dutchTens.indexOf(plain(word));
  return at < 0 ? null : 20 + 10 * at;
}

/** A whole number in English words, below a thousand; null for what nobody writes in words. */
export function spellEnglish(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 900) return null;
  if (value < 20) return englishSmall[value] ?? null;
  if (value < 100) {
    const ten = englishTens[Math.floor(value / 10) - 2] ?? '';
    return value % 10 === 0 ? ten : `${ten}-${englishSmall[value % 10] ?? ''}`;
  }
  return value % 100 === 0 ? `${englishSmall[value / 100] ?? ''} hundred` : null;
}

/** An English ordinal in words, up to ninety-nine; null above. */
export function spellEnglishOrdinal(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 99) return null;
  if (value < 20) return englishOrdinals[value - 1] ?? null;
  const ten = englishTens[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? `${ten.slice(0, -1)}ieth` : `${ten}-${englishOrdinals[(value % 10) - 1] ?? ''}`;
}

/** An English ordinal in digits: 1st, 22nd, 13th. */
export function writeEnglishOrdinal(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  const ending = isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10];
  return `${value}${ending ?? 'th'}`;
}

/** A decade in English words: eighties; null where there is none. */
export function spellEnglishDecade(value: number): string | null {
  const ten = value % 10 === 0 ? englishTens[value / 10 - 2] : undefined;
  return ten === undefined ? null : `${ten.slice(0, -1)}ies`;
}
