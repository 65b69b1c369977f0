import type { MemoryId } from './ids.ts';
import type { Refused } from './reason.ts';
import type { TermLanguage } from './terms.ts';

/**
 * What an import does where the memory has another English for the same Dutch. `newer`: it replaces an older one in the same
 * place of the same document, everything else is kept beside it. `replace`: it takes the place of what the memory has, unless
 * that is newer or is a confirmed segment of this workspace. `keep`: nothing that the memory has changes; both are kept.
 */
export const importModes = ['newer', 'replace', 'keep'] as const;
/** One of {@link importModes}. */
export type ImportMode = (typeof importModes)[number];

/** Where the file is: on this machine, or handed over in pieces before (`uploads.…`). */
export type FileRef = { readonly path: string } | { readonly uploadId: string };

/** Kinds of file that hold pairs. */
export type PairsKind = 'tmx' | 'delimited' | 'xlsx';

/** What a column of a table can hold. */
export const columnRoles = [
  'source',
  'target',
  'previous',
  'next',
  'document',
  'createdBy',
  'createdAt',
  'changedBy',
  'changedAt',
  'sourceLanguage',
  'targetLanguage',
] as const;
/** One of {@link columnRoles}. */
export type ColumnRole = (typeof columnRoles)[number];

/** Which column holds what, by its place from 0. Absent roles have no column. */
export type ColumnChoice = Readonly<Partial<Record<ColumnRole, number | undefined>>>;

/** How a table is to be read. */
export interface TableChoice {
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
  readonly columns: ColumnChoice;
}

/** A table as a first look shows it: how it would be read, and its first rows as they are. */
export interface TableShape {
  readonly choice: TableChoice;
  readonly sheets: readonly string[];
  /** Cells of the first rows, the header included. */
  readonly rows: readonly (readonly string[])[];
  /** Columns of the widest of these rows. */
  readonly columns: number;
}

/** What a first look at a file tells. */
export interface FileShape {
  readonly kind: PairsKind;
  /** Name of the file without its folder. */
  readonly name: string;
  readonly bytes: number;
  /** Null where the file is no table. */
  readonly table: TableShape | null;
}

/** How often the two sides carry a code, such as `nl-BE`. */
export interface LanguageCount {
  readonly side: TermLanguage;
  readonly code: string;
  readonly units: number;
}

/** Numbers of an import. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  /** Left out because the memory, or the file before it, has the same. */
  readonly duplicate: number;
  /** Left out because the memory's English is newer or confirmed here. */
  readonly older: number;
  readonly refused: number;
}

/** What an import would do; nothing is in the memory yet. */
export interface ImportPreview {
  /** Names the import until it is applied or discarded. */
  readonly token: string;
  readonly fileName: string;
  readonly memoryName: string;
  /** Whether the memory would be made. */
  readonly isNewMemory: boolean;
  readonly mode: ImportMode;
  readonly counts: ImportCounts;
  readonly languages: readonly LanguageCount[];
  /** Units with inline tags, of which the words are kept and the tags are not. */
  readonly flattened: number;
  /** Units with notes, which are left out. */
  readonly withNotes: number;
}

/** What becomes of a unit of the file. */
export const unitFates = ['added', 'changed', 'duplicate', 'older'] as const;
/** One of {@link unitFates}. */
export type UnitFate = (typeof unitFates)[number];

/** A unit of the file, with the English that the memory has where that is another. */
export interface PreviewUnit {
  /** Line of the file, or row of the sheet, from 1. */
  readonly line: number;
  readonly source: string;
  readonly target: string;
  readonly oldTarget: string | null;
}

/** What an import did. */
export interface ImportDone {
  readonly importId: string;
  readonly memoryId: MemoryId;
  readonly memoryName: string;
  readonly counts: ImportCounts;
  readonly languages: readonly LanguageCount[];
  readonly flattened: number;
  readonly withNotes: number;
  /** The first ones; `counts.refused` counts all. */
  readonly refused: readonly Refused[];
}

/** An import of the past. */
export interface MemoryImport {
  readonly id: string;
  readonly memoryName: string;
  readonly fileName: string;
  readonly by: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly mode: ImportMode;
  readonly added: number;
  readonly changed: number;
  readonly duplicate: number;
  readonly refused: number;
  readonly takenBack: boolean;
}

/** What became of the units of an import that was taken back. */
export interface TakenBack {
  readonly removed: number;
  readonly restored: number;
  /** Edited, confirmed or moved since, and so left as they are. */
  readonly left: number;
}

/** An import that ended before it was done; the memory is as it was before it. */
export interface CutOffImport {
  readonly fileName: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Files that a memory can leave as. */
export const unitFormats = ['tmx', 'tmx.gz', 'csv', 'tsv', 'xlsx'] as const;
/** One of {@link unitFormats}. */
export type UnitFormat = (typeof unitFormats)[number];
