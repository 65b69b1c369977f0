/** Months and weekdays in both languages, in order: they translate one to one. */
const dutchMonths = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);
const dutchDays = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');
const englishDays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const words = new Map([
  ...dutchMonths.map((month, at) => [month, englishMonths[at] ?? ''] as const),
  ...dutchDays.map((day, at) => [day, englishDays[at] ?? ''] as const),
]);

/** The English of a Dutch month or weekday; null for any other word. */
export function toEnglishCalendar(word: string): string | null {
  return words.get(word.toLowerCase()) ?? null;
}

/** Ways in which English writes a month or weekday, the full one first. */
export function calendarForms(english: string): readonly string[] {
  return [
    english,
    `${english.slice(0, 3)}.`,
    english.slice(0, 3),
    ...(english === 'September' ? ['Sept.', 'Sept'] : []),
  ];
}
