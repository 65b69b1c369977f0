import { grow } from './grow.ts';

/** Units of one number of tokens, a column for each fact. Texts are not among them. */
export interface UnitColumns {
  /** Ids of units, from 1; negative where the unit was removed. */
  ids: Int32Array;
  /** Numbers of the memories they belong to. */
  memories: Uint16Array;
  /** Where scores are equal, the higher comes first. */
  ranks: Uint32Array;
  /** Hash of the NFC text: tells identical texts from those that merely have the same tokens. */
  marks: Int32Array;
  /** Hash of the NFC English: units with the same marks and targets say the same. */
  targets: Int32Array;
  /** Hash of the Dutch before and after; 0 where either is not known. */
  neighbours: Int32Array;
  /** Token numbers, row by row: low 16 bits and high 8 bits. */
  low: Uint16Array;
  high: Uint8Array;
}

/** What the index keeps of one unit beside its tokens. */
export interface UnitFacts {
  readonly id: number;
  readonly memory: number;
  readonly rank: number;
  readonly mark: number;
  readonly target: number;
  readonly neighbours: number;
}

/** Columns with room for this many units of `length` tokens. */
export function createColumns(length: number, room: number): UnitColumns {
  return {
    ids: new Int32Array(room),
    memories: new Uint16Array(room),
    ranks: new Uint32Array(room),
    marks: new Int32Array(room),
    targets: new Int32Array(room),
    neighbours: new Int32Array(room),
    low: new Uint16Array(room * length),
    high: new Uint8Array(room * length),
  };
}

/** Writes a unit at row `at`, growing the columns where needed. `tokens` has the unit's tokens at its beginning. */
export function writeUnit(
  columns: UnitColumns,
  at: number,
  facts: UnitFacts,
  tokens: Int32Array,
  length: number,
): void {
  columns.ids = grow(columns.ids, at + 1);
  columns.memories = grow(columns.memories, at + 1);
  columns.ranks = grow(columns.ranks, at + 1);
  columns.marks = grow(columns.marks, at + 1);
  columns.targets = grow(columns.targets, at + 1);
  columns.neighbours = grow(columns.neighbours, at + 1);
  columns.low = grow(columns.low, (at + 1) * length);
  columns.high = grow(columns.high, (at + 1) * length);
  columns.ids[at] = facts.id;
  columns.memories[at] = facts.memory;
  columns.ranks[at] = facts.rank;
  columns.marks[at] = facts.mark;
  columns.targets[at] = facts.target;
  columns.neighbours[at] = facts.neighbours;
  for (let i = 0; i < length; i += 1) {
    columns.low[at * length + i] = tokens[i]! & 0xffff;
    columns.high[at * length + i] = tokens[i]! >>> 16;
  }
}

/** Copies row `from` of one set of columns to row `to` of another that has room for it. */
export function copyUnit(source: UnitColumns, from: number, target: UnitColumns, to: number, length: number): void {
  target.ids[to] = source.ids[from]!;
  target.memories[to] = source.memories[from]!;
  target.ranks[to] = source.ranks[from]!;
  target.marks[to] = source.marks[from]!;
  target.targets[to] = source.targets[from]!;
  target.neighbours[to] = source.neighbours[from]!;
  for (let i = 0; i < length; i += 1) {
    target.low[to * length + i] = source.low[from * length + i]!;
    target.high[to * length + i] = source.high[from * length + i]!;
  }
}

/** Puts the tokens of row `at` at the beginning of `tokens`. */
export function readTokens({ low, high }: UnitColumns, at: number, length: number, tokens: Int32Array): void {
  const start = at * length;
  for (let i = 0; i < length; i += 1) tokens[i] = low[start + i]! | (high[start + i]! << 16);
}
