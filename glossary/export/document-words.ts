import type { DocumentCounts, DocumentLanguage } from './bilingual-document.ts';

/** The words that a bilingual document brings itself. They belong to the document, not to the interface. */
export interface DocumentWords {
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  readonly region: string;
  readonly kicker: string;
  readonly source: string;
  readonly published: string;
  readonly length: string;
  readonly status: string;
  readonly page: string;
  readonly of: string;
  readonly untranslated: string;
  readonly unconfirmed: string;
  readonly rejected: string;
  readonly override: string;
  readonly lost: string;
  readonly empty: string;
  readonly appendix: string;
  readonly departures: string;
  readonly word: Counted;
  readonly segment: Counted;
  readonly allConfirmed: string;
  readonly confirmedOf: (confirmed: string, segments: string) => string;
}

type Counted = readonly [one: string, many: string];

const english: DocumentWords = {
  locale: 'en-GB',
  region: 'GB',
  kicker: 'Dutch text with English translation',
  source: 'Source',
  published: 'Published',
  length: 'Length',
  status: 'Translation',
  page: 'Page',
  of: 'of',
  untranslated: 'not yet translated',
  unconfirmed: 'not yet confirmed',
  rejected: 'rejected in review',
  override: 'departs from the glossary for a recorded reason',
  lost: 'character that this typeface lacks',
  empty: 'This article has no text.',
  appendix: 'Glossary terms used',
  departures: 'Departures from the glossary',
  word: ['word', 'words'],
  segment: ['segment', 'segments'],
  allConfirmed: 'complete, all confirmed',
  confirmedOf: (confirmed, segments) => `${confirmed} of ${segments} confirmed`,
};

const dutch: DocumentWords = {
  locale: 'nl-NL',
  region: 'NL',
  kicker: 'Nederlandse tekst met Engelse vertaling',
  source: 'Bron',
  published: 'Verschenen',
  length: 'Omvang',
  status: 'Vertaling',
  page: 'Pagina',
  of: 'van',
  untranslated: 'nog niet vertaald',
  unconfirmed: 'nog niet bevestigd',
  rejected: 'afgekeurd bij revisie',
  override: 'wijkt met vastgelegde reden af van de termenlijst',
  lost: 'teken dat in dit lettertype ontbreekt',
  empty: 'Dit artikel heeft geen tekst.',
  appendix: 'Gebruikte termen uit de termenlijst',
  departures: 'Afwijkingen van de termenlijst',
  word: ['woord', 'woorden'],
  segment: ['segment', 'segmenten'],
  allConfirmed: 'volledig, alles bevestigd',
  confirmedOf: (confirmed, segments) => `${confirmed} van ${segments} bevestigd`,
};

/** The words in the language of the document's labels. */
export function documentWords(language: DocumentLanguage): DocumentWords {
  return language === 'nl' ? dutch : english;
}

/** `2021-08` → "August 2021", `2021-08-09` → "9 August 2021"; anything that is no date stays as it is. */
export function writeDate(date: string, { locale }: DocumentWords): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(date);
  const day = new Date(`${date.slice(0, 7)}-${parts?.[3] ?? '01'}T00:00:00Z`);
  if (!parts || Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(parts[3] ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(day);
}

/** "427 words, 29 segments". */
export function writeLength({ words, segments }: DocumentCounts, names: DocumentWords): string {
  return `${writeCount(words, names.word, names)}, ${writeCount(segments, names.segment, names)}`;
}

/** How much of the translation somebody has confirmed. */
export function writeStatus({ confirmed, segments }: DocumentCounts, names: DocumentWords): string {
  if (segments === 0) return '–';
  if (confirmed === segments) return names.allConfirmed;
  return names.confirmedOf(writeNumber(confirmed, names), writeCount(segments, names.segment, names));
}

function writeCount(count: number, [one, many]: Counted, names: DocumentWords): string {
  return `${writeNumber(count, names)} ${count === 1 ? one : many}`;
}

function writeNumber(value: number, { locale }: DocumentWords): string {
  return new Intl.NumberFormat(locale).format(value);
}
