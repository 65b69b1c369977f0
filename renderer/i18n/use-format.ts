import { useMemo } from 'react';
import { formatDay, formatMoment, formatNumber, formatPercent, formatPublished } from './format.ts';
import { useLanguage } from './language.ts';

/** Dates and numbers in the language of the page. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      number: (value: number) => formatNumber(value, language),
      percent: (share: number) => formatPercent(share, language),
      published: (date: string) => formatPublished(date, language),
      publishedBriefly: (date: string) => formatPublished(date, language, 'short'),
      moment: (iso: string, now = new Date()) => formatMoment(iso, language, now),
      day: (iso: string) => formatDay(iso, language),
    }),
    [language],
  );
}
