import type { Language } from '#shared/messages/languages.ts';

/** The locale whose dates and numbers a language of the interface uses. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl-NL' };

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf[language]).format(value);
}

/** `share` is 0–1. Rounded down, so that 100% is only said of what is done. */
export function formatPercent(share: number, language: Language): string {
  const percent = Math.floor(share * 100 + 1e-9) / 100;
  return new Intl.NumberFormat(localeOf[language], { style: 'percent' }).format(percent);
}

/**
 * A day (`2021-08-14`) or a month (`2021-08`) as an article carries it; what is neither stays as it is. `month` short is
 * for narrow places.
 */
export function formatPublished(date: string, language: Language, month: 'long' | 'short' = 'long'): string {
  const [, year, ofYear, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!year || !ofYear) return date;
  const moment = new Date(Date.UTC(Number(year), Number(ofYear) - 1, Number(day ?? 1)));
  if (Number.isNaN(moment.getTime())) return date;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month, timeZone: 'UTC' };
  return new Intl.DateTimeFormat(localeOf[language], day ? { ...parts, day: 'numeric' } : parts).format(moment);
}

/** A moment (ISO 8601) as people say it: the time where it was today, else the day too, and the year where it is another. */
export function formatMoment(iso: string, language: Language, now: Date): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const day = { day: 'numeric', month: 'short' } as const;
  const sameYear = moment.getFullYear() === now.getFullYear();
  const sameDay = sameYear && moment.getMonth() === now.getMonth() && moment.getDate() === now.getDate();
  const parts = sameDay ? time : sameYear ? { ...day, ...time } : { ...day, year: 'numeric' as const };
  return new Intl.DateTimeFormat(localeOf[language], parts).format(moment);
}

/** The day of a moment (ISO 8601), e.g. for provenance. */
export function formatDay(iso: string, language: Language): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium' }).format(moment);
}
