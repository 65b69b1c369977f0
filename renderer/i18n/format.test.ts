import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment, formatNumber, formatPercent, formatPublished } from './format.ts';

describe('dates', () => {
  it('of articles are a month or a day in the language of the page', () => {
    expect(formatPublished('2021-08', 'en')).toBe('August 2021');
    expect(formatPublished('2021-08', 'nl')).toBe('augustus 2021');
    expect(formatPublished('2022-03-01', 'en')).toBe('1 March 2022');
    expect(formatPublished('2022-03-01', 'nl')).toBe('1 maart 2022');
  });

  it('that are none stay as they are', () => {
    expect(formatPublished('spring 2021', 'en')).toBe('spring 2021');
    expect(formatMoment('yesterday', 'en', new Date())).toBe('yesterday');
    expect(formatDay('?', 'nl')).toBe('?');
  });

  it('of moments say as much as is needed', () => {
    const now = new Date(2026, 4, 20, 15, 0);
    const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();
    expect(formatMoment(at(2026, 4, 20, 9, 5), 'en', now)).toBe('09:05');
    expect(formatMoment(at(2026, 4, 19, 9, 5), 'nl', now)).toBe('19 mei, 09:05');
    expect(formatMoment(at(2025, 4, 20, 9, 5), 'en', now)).toBe('20 May 2025');
  });
});

describe('numbers', () => {
  it('carry the separators of the language', () => {
    expect(formatNumber(12345, 'en')).toBe('12,345');
    expect(formatNumber(12345, 'nl')).toBe('12.345');
  });

  it('as a share never claim what is not done', () => {
    expect(formatPercent(0.999, 'en')).toBe('99%');
    expect(formatPercent(1, 'en')).toBe('100%');
    expect(formatPercent(0.29, 'en')).toBe('29%');
    expect(formatPercent(0.07, 'nl')).toBe('7%');
  });
});
