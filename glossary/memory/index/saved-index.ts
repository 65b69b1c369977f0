import type { RecordPlace } from './index-file.ts';
import type { VocabularyMark } from './encode-record.ts';
import type { Block, TokenIndex } from './token-index.ts';

/**
 * Which file holds the index and where in it the list of records is. Whoever keeps the units keeps this with them, in one
 * transaction with "up to which change": it alone says what of the file counts.
 */
export interface IndexRoot {
  /** Name of the file within the folder of the index. */
  readonly file: string;
  readonly list: RecordPlace;
}

/** The records of an index, as the last record of a save lists them. */
export interface RecordList {
  readonly version: number;
  /** See `fingerprintRules`. */
  readonly rules: number;
  readonly units: number;
  readonly highestId: number;
  readonly vocabulary: readonly RecordPlace[];
  readonly blocks: readonly BlockPlace[];
  readonly tails: readonly RecordPlace[];
}

/** Where a block is, and the rows whose units are removed. */
export interface BlockPlace extends RecordPlace {
  readonly removed: readonly number[];
}

/** Bump when what records hold changes: older files are built anew. */
export const recordVersion = 2;

/** An index with what is known of its file. */
export interface SavedIndex {
  readonly index: TokenIndex;
  readonly folder: string;
  /** Null where nothing was written yet. */
  file: string | null;
  /** Whether the name of the file would outlast a loss of power. */
  named: boolean;
  /** Where the next record goes. */
  end: number;
  vocabulary: readonly RecordPlace[];
  learnt: VocabularyMark;
  /** Blocks that are in the file. Those that others took the place of are not held on to. */
  places: WeakMap<Block, RecordPlace>;
}

/** An index that is in no file yet. */
export function createSavedIndex(index: TokenIndex, folder: string): SavedIndex {
  const learnt = { tokens: 0, classes: 0, features: 0 };
  return { index, folder, file: null, named: false, end: 0, vocabulary: [], learnt, places: new WeakMap() };
}
