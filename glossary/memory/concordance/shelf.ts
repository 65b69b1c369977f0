import { grow } from '../index/grow.ts';

/** What is known of the units of a shelf, by row. */
export interface Columns {
  ids: Int32Array;
  /** Seconds since 1970 of the last change; 0 where it is not known. */
  dates: Uint32Array;
  memories: Uint16Array;
  /** Numbers of names; -1 where there is none. */
  documents: Int32Array;
  authors: Int32Array;
  /** 1 for a unit that is gone or that stands elsewhere by now. */
  removed: Uint8Array;
}

/**
 * One side of the units of a shelf. Its words have places, counted on from unit to unit with one place left empty behind each,
 * so that words next to each other in two units are not next to each other here.
 */
export interface ShelfSide {
  /** By row: the place of its first word; one more at the end. */
  starts: Uint32Array;
}

/** A side word for word: of the units that came last. */
export interface RunningSide extends ShelfSide {
  readonly kind: 'running';
  /** By place: the number of the word; -1 behind a unit. */
  words: Int32Array;
}

/** A side by word: for each word that occurs the places where it does, ascending, as differences in bytes. */
export interface ListedSide extends ShelfSide {
  readonly kind: 'listed';
  /** Numbers of the words that occur, ascending. */
  readonly words: Int32Array;
  /** Where the list of each word begins; one more at the end. */
  readonly offsets: Uint32Array;
  lists: Lists;
}

/** Bytes of lists: in memory until they are saved, then in the file. */
export type Lists =
  | { readonly at: 'memory'; readonly bytes: Uint8Array }
  | { readonly at: 'file'; readonly file: number; readonly from: number };

/** Units that the concordance looks through together. */
export interface Shelf<S extends ShelfSide = RunningSide | ListedSide> {
  count: number;
  readonly columns: Columns;
  readonly source: S;
  readonly target: S;
}

/** Units that came since the last volume was closed. */
export type Tail = Shelf<RunningSide>;
/** Units with their words listed; only `removed` and where its lists are ever change. Rows are in ascending order of id. */
export type Volume = Shelf<ListedSide>;

/** Units of a volume at most: what closes within some tens of milliseconds. */
export const largestVolume = 32_768;
/** Words of a side at most, for the same reason, where texts are long. */
export const mostWords = 1_500_000;

/** Columns without rows. */
export function createColumns(rows = 0): Columns {
  return {
    ids: new Int32Array(rows),
    dates: new Uint32Array(rows),
    memories: new Uint16Array(rows),
    documents: new Int32Array(rows),
    authors: new Int32Array(rows),
    removed: new Uint8Array(rows),
  };
}

/** A tail without units. */
export function createTail(): Tail {
  const side = (): RunningSide => ({ kind: 'running', starts: new Uint32Array(1), words: new Int32Array(0) });
  return { count: 0, columns: createColumns(), source: side(), target: side() };
}

/** Columns of a unit. */
export type RowFacts = { readonly [K in Exclude<keyof Columns, 'removed'> as K]: number };

/** Adds a row to a tail: its facts and the words of both sides. */
export function appendRow(tail: Tail, facts: RowFacts, source: readonly number[], target: readonly number[]): void {
  const { columns, count } = tail;
  for (const name of ['ids', 'dates', 'memories', 'documents', 'authors', 'removed'] as const) {
    const column = grow(columns[name], count + 1);
    column[count] = name === 'removed' ? 0 : facts[name];
    Object.assign(columns, { [name]: column });
  }
  appendWords(tail.source, count, source);
  appendWords(tail.target, count, target);
  tail.count = count + 1;
}

function appendWords(side: RunningSide, row: number, words: readonly number[]): void {
  const start = side.starts[row]!;
  const end = start + words.length;
  side.words = grow(side.words, end + 1);
  for (let at = 0; at < words.length; at += 1) side.words[start + at] = words[at]!;
  side.words[end] = -1;
  side.starts = grow(side.starts, row + 2);
  side.starts[row + 1] = end + 1;
}

/** Places of a side: its words, and the empty ones behind each unit. */
export function countPlaces({ source, target, count }: Shelf): number {
  return Math.max(source.starts[count]!, target.starts[count]!);
}
