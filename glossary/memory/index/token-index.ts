import { createColumns, type UnitColumns } from './unit-columns.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Units of one number of tokens with, for each feature, the rows that have it. Never changes but for removals. */
export interface Block {
  readonly length: number;
  readonly count: number;
  /** Rows are in ascending order of id. */
  readonly columns: UnitColumns;
  /** Features that occur, ascending. */
  readonly features: Int32Array;
  /** Where the rows of each feature begin in `rows`; one more at the end. */
  readonly starts: Uint32Array;
  /** Rows, ascending within a feature. */
  readonly rows: Uint16Array;
  removed: number;
}

/** Units of one number of tokens: blocks, and behind them the units that came since, in no order. */
export interface LengthGroup {
  readonly length: number;
  blocks: readonly Block[];
  /** Found by looking at each of them; {@link tidyIndex} makes blocks of them. */
  tail: Tail;
}

/** Units that wait for a block. */
export interface Tail {
  readonly columns: UnitColumns;
  count: number;
}

/** Arrays that searches use over and over, so that a lookup allocates next to nothing. */
export interface Scratch {
  /** By class: 0, or the class's number among those of the query. */
  localOfClass: Uint16Array;
  /** By row of a block: how many lists of features it was met in. All 0 between uses. */
  readonly met: Uint16Array;
  /** Rows that were met. */
  readonly rows: Uint16Array;
  tokens: Int32Array;
  /** By feature. All 0 between uses. */
  byFeature: Int32Array;
}

/** Finds units by their tokens. Belongs to one thread; nothing in it is shared. */
export interface TokenIndex {
  readonly vocabulary: Vocabulary;
  readonly groups: Map<number, LengthGroup>;
  readonly scratch: Scratch;
  /** Units that can be found. */
  units: number;
  /** No unit ever had an id above it. */
  highestId: number;
}

/** Units of a block at most: rows are numbered in 16 bits. */
export const largestBlock = 16_384;

/** An index without units. */
export function createTokenIndex(): TokenIndex {
  return {
    vocabulary: createVocabulary(),
    groups: new Map(),
    scratch: {
      localOfClass: new Uint16Array(0),
      met: new Uint16Array(largestBlock),
      rows: new Uint16Array(largestBlock),
      tokens: new Int32Array(64),
      byFeature: new Int32Array(0),
    },
    units: 0,
    highestId: 0,
  };
}

/** The group of units with this many tokens, made where there is none. */
export function ensureGroup({ groups }: TokenIndex, length: number): LengthGroup {
  const known = groups.get(length);
  if (known) return known;
  const group = { length, blocks: [], tail: createTail(length) };
  groups.set(length, group);
  return group;
}

/** A tail without units. */
export function createTail(length: number): Tail {
  return { columns: createColumns(length, 0), count: 0 };
}
