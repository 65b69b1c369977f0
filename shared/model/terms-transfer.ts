import type { Refused } from './reason.ts';

/**
 * What a column of a glossary table can hold. Rows of one entry follow each other, or have one id: each holds a Dutch and an
 * English term, and the first one what is said of the entry.
 */
export const termColumnRoles = [
  'id',
  'dutch',
  'english',
  'dutchStatus',
  'englishStatus',
  'subject',
  'definition',
  'note',
  'source',
  'dutchNote',
  'englishNote',
  'dutchPartOfSpeech',
  'englishPartOfSpeech',
  'dutchGender',
  'dutchPlural',
  'englishPlural',
  'dutchType',
  'englishType',
  'dutchShortFor',
  'englishShortFor',
  'englishRegion',
  'englishAdmitted',
  'englishForbidden',
  'dutchCase',
  'englishCase',
  'dutchMatching',
  'englishMatching',
  'exampleDutch',
  'exampleEnglish',
  'exampleFrom',
  'enforcement',
  'createdBy',
  'createdAt',
  'changedBy',
  'changedAt',
] as const;
/** One of {@link termColumnRoles}. */
export type TermColumnRole = (typeof termColumnRoles)[number];

/** Which column holds what, by its place from 0. Absent roles have no column. */
export type TermColumns = Readonly<Partial<Record<TermColumnRole, number | undefined>>>;

/** Character encodings of text tables, by the labels of the Encoding Standard. */
export const tableEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'iso-8859-15',
] as const;
/** One of {@link tableEncodings}. */
export type TableEncodingLabel = (typeof tableEncodings)[number];

/** How a table of terms is to be read. */
export interface TermTableChoice {
  /** Label of a character encoding; of text files only. */
  readonly encoding: string;
  /** Of text files only. */
  readonly separator: ',' | ';' | '\t' | '|';
  /** Whether a quotation mark at the start of a cell opens a quoted text. Of text files only. */
  readonly quotes: boolean;
  /** Name of the sheet; null = the first. Of workbooks only. */
  readonly sheet: string | null;
  /** Whether the first row names the columns. */
  readonly header: boolean;
  readonly columns: TermColumns;
}

/** A table as a first look shows it: how it would be read, and its first rows as they are. */
export interface TermTableShape {
  readonly choice: TermTableChoice;
  readonly sheets: readonly string[];
  /** Cells of the first rows, the header included. */
  readonly rows: readonly (readonly string[])[];
  /** Columns of the widest row. */
  readonly columns: number;
}

/** What becomes of an entry of a file. */
export const entryFates = ['added', 'changed', 'duplicate'] as const;
/** One of {@link entryFates}. */
export type EntryFate = (typeof entryFates)[number];

/** An entry of a file, and what would become of it. */
export interface PreviewEntry {
  /** Line of the file, or row of the sheet, from 1. */
  readonly line: number;
  readonly fate: EntryFate;
  readonly dutch: readonly string[];
  readonly english: readonly string[];
  /** The English that the entry forbids; it is not among `english`. */
  readonly forbidden: readonly string[];
  /** For a changed entry: the English that the glossary has. */
  readonly before: readonly string[];
}

/** What an import would do; nothing is in the glossary yet. */
export interface TermsPreview {
  /** Null where the file is no table. */
  readonly table: TermTableShape | null;
  readonly counts: Readonly<Record<EntryFate, number>>;
  /** The first ones of each fate. */
  readonly entries: readonly PreviewEntry[];
  /** The first ones; `refusedCount` counts all. */
  readonly refused: readonly Refused[];
  readonly refusedCount: number;
  /** What would be read otherwise than it stands; the first ones. */
  readonly warnings: readonly Refused[];
}

/** Files that a glossary can leave as. `omegat` is a text table of Dutch, English and a comment. */
export const termsFormats = ['tbx', 'csv', 'xlsx', 'tsv', 'omegat', 'pdf'] as const;
/** One of {@link termsFormats}. */
export type TermsFormat = (typeof termsFormats)[number];
