/** Months, weekdays and seasons in both languages, in order: they translate one to one. */
const dutchMonths = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
/** The months in English, January first. */
export const englishMonths: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
const dutchShort = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const dutchDays = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');
const englishDays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const seasons = {
  voorjaar: 'spring',
  lente: 'spring',
  zomer: 'summer',
  najaar: 'autumn',
  herfst: 'autumn',
  winter: 'winter',
};

const words = new Map([
  ...dutchMonths.map((month, at) => [month, englishMonths[at] ?? ''] as const),
  ...dutchDays.map((day, at) => [day, englishDays[at] ?? ''] as const),
]);
const shortMonths = new Map([
  ...dutchShort.map((month, at) => [month, englishMonths[at] ?? ''] as const),
  ['sept', 'September'] as const,
]);

/** The English of a Dutch month or weekday; null for any other word. */
export function toEnglishCalendar(word: string): string | null {
  return words.get(word.toLowerCase()) ?? null;
}

/** The English of a Dutch season; null for any other word. */
export function toEnglishSeason(word: string): string | null {
  return Object.hasOwn(seasons, word) ? seasons[word as keyof typeof seasons] : null;
}

/** The English of a Dutch month that is cut short: okt., mrt; null for any other word. */
export function toEnglishShortMonth(word: string): string | null {
  return shortMonths.get(word) ?? null;
}

/** Ways in which English writes a month, weekday or season, the full one first; those of two names stand in the same order. */
export function calendarForms(english: string): readonly string[] {
  if (/^\p{Ll}/u.test(english)) {
    const other = english === 'autumn' ? 'fall' : english;
    return [english, other, capitalise(english), capitalise(other)];
  }
  const short = english === 'September' ? 'Sept' : english.slice(0, 3);
  const isWhole = short === english;
  return [
    english,
    isWhole ? english : `${short}.`,
    short,
    isWhole ? english : `${english.slice(0, 3)}.`,
    english.slice(0, 3),
  ];
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
