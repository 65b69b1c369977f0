import { createStringTable, type StringTable } from '../index/string-table.ts';
import type { RecordPlace } from '../index/index-file.ts';
import { createTail, type Tail, type Volume } from './shelf.ts';
import { createWordTable, markTable, type TableMark, type WordTable } from './word-table.ts';

/** The words of all units of a workspace on both sides, with how far the units were followed. */
export interface LiveConcordance {
  readonly source: WordTable;
  readonly target: WordTable;
  /** Names of documents and authors. */
  readonly names: StringTable;
  volumes: readonly Volume[];
  tail: Tail;
  /** No unit with a higher id was seen. */
  highestId: number;
  /** The last change that was seen. */
  seen: number;
  /** Units that were put in or taken out since it was saved. */
  unsaved: number;
  saved: ConcordanceFile;
}

/** What of it is in a file. */
export interface ConcordanceFile {
  readonly folder: string;
  /** Null where nothing was written yet. */
  name: string | null;
  /** Open for reading, where lists are in it. */
  handle: number | null;
  /** Where the next record goes. */
  end: number;
  tables: readonly RecordPlace[];
  marks: Marks;
  places: Map<Volume, RecordPlace>;
}

/** How much of the tables is in the file. */
export interface Marks {
  readonly source: TableMark;
  readonly target: TableMark;
  readonly names: number;
}

/** Which file counts and where its list of records is; kept in the workspace with how far it follows the units. */
export interface ConcordanceRoot {
  readonly file: string;
  readonly list: RecordPlace;
}

/** The records of a file, as the last record of a save lists them. */
export interface ConcordanceList {
  readonly version: number;
  /** See `fingerprintTable`. */
  readonly rules: readonly number[];
  readonly highestId: number;
  readonly tables: readonly RecordPlace[];
  readonly volumes: readonly (RecordPlace & { readonly removed: readonly number[] })[];
}

/** Bump when what records hold changes: older files are built anew. */
export const listVersion = 2;

/** A file that was not begun. */
export function createFile(folder: string): ConcordanceFile {
  const nothing = { raws: 0, folds: 0, stems: 0 };
  const marks = { source: nothing, target: nothing, names: 0 };
  return { folder, name: null, handle: null, end: 0, tables: [], marks, places: new Map() };
}

/** One without units. */
export function createLiveConcordance(folder: string): LiveConcordance {
  return {
    source: createWordTable('source'),
    target: createWordTable('target'),
    names: createStringTable(),
    volumes: [],
    tail: createTail(),
    highestId: 0,
    seen: 0,
    unsaved: 0,
    saved: createFile(folder),
  };
}

/** How much the tables hold now. */
export function markAll({ source, target, names }: LiveConcordance): Marks {
  return { source: markTable(source), target: markTable(target), names: names.size };
}
