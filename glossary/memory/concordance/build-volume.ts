import { grow } from '../index/grow.ts';
import { decodeList, eachList } from './places.ts';
import {
  createColumns,
  type Columns,
  type ListedSide,
  type RunningSide,
  type Shelf,
  type Tail,
  type Volume,
} from './shelf.ts';

const columnNames = ['ids', 'dates', 'memories', 'documents', 'authors'] as const;

/** Makes one volume of what is not removed of some shelves; there must be no more of it than a volume takes. */
export function buildVolume(shelves: readonly Shelf[]): Volume {
  const running = shelves.map(unroll);
  const rows = sortRows(running);
  const columns = createColumns(rows.length);
  rows.forEach(([from, row], at) => {
    for (const name of columnNames) columns[name][at] = from.columns[name][row]!;
  });
  return { count: rows.length, columns, source: listSide(rows, 'source'), target: listSide(rows, 'target') };
}

type Row = readonly [from: Tail, row: number];

/** Rows that are not removed, by id: so that a unit is found by its id. */
function sortRows(shelves: readonly Tail[]): Row[] {
  const rows = shelves.flatMap((shelf) => {
    const alive: Row[] = [];
    for (let row = 0; row < shelf.count; row += 1) if (shelf.columns.removed[row] === 0) alive.push([shelf, row]);
    return alive;
  });
  const idOf = ([{ columns }, row]: Row) => columns.ids[row]!;
  return rows.sort((a, b) => idOf(a) - idOf(b));
}

/** The words of a shelf one after the other, whatever way they were kept. */
function unroll(shelf: Shelf): Tail {
  const { count, columns, source, target } = shelf;
  return { count, columns, source: unrollSide(source, count), target: unrollSide(target, count) };
}

function unrollSide(side: RunningSide | ListedSide, count: number): RunningSide {
  if (side.kind === 'running') return side;
  const end = side.starts[count]!;
  const words = new Int32Array(end).fill(-1);
  const slots = Array.from(side.words, (_, slot) => slot);
  const places = { at: new Uint32Array(end), count: 0 };
  eachList(side, slots, (bytes, from, to, slot) => {
    places.count = 0;
    decodeList(bytes, from, to, places);
    for (let i = 0; i < places.count; i += 1) words[places.at[i]!] = side.words[slot]!;
  });
  return { kind: 'running', starts: side.starts, words };
}

function listSide(rows: readonly Row[], name: 'source' | 'target'): ListedSide {
  const starts = new Uint32Array(rows.length + 1);
  let highest = 0;
  rows.forEach(([from, row], at) => {
    const side = from[name];
    starts[at + 1] = starts[at]! + side.starts[row + 1]! - side.starts[row]!;
    for (let place = side.starts[row]!; place < side.starts[row + 1]!; place += 1) {
      highest = Math.max(highest, side.words[place]!);
    }
  });
  const counts = new Int32Array(highest + 1);
  eachWord(rows, name, starts, (word) => (counts[word] = counts[word]! + 1));
  const words = listOccurring(counts);
  const ends = new Uint32Array(highest + 1);
  let end = 0;
  for (const word of words) {
    ends[word] = end;
    end += counts[word]!;
  }
  const places = new Uint32Array(end);
  eachWord(rows, name, starts, (word, place) => {
    places[ends[word]!] = place;
    ends[word] = ends[word]! + 1;
  });
  return { kind: 'listed', starts, words, ...encodeLists(words, counts, places) };
}

function listOccurring(counts: Int32Array): Int32Array {
  const words: number[] = [];
  for (let word = 0; word < counts.length; word += 1) if (counts[word]! > 0) words.push(word);
  return Int32Array.from(words);
}

function eachWord(
  rows: readonly Row[],
  name: 'source' | 'target',
  starts: Uint32Array,
  visit: (word: number, place: number) => void,
): void {
  for (let at = 0; at < rows.length; at += 1) {
    const [from, row] = rows[at]!;
    const side = from[name];
    const first = side.starts[row]!;
    const last = side.starts[row + 1]! - 1;
    for (let place = first; place < last; place += 1) visit(side.words[place]!, starts[at]! + place - first);
  }
}

/** Writes the places of each word as differences, seven bits a byte. */
function encodeLists(
  words: Int32Array,
  counts: Int32Array,
  places: Uint32Array,
): Pick<ListedSide, 'offsets' | 'lists'> {
  const offsets = new Uint32Array(words.length + 1);
  let bytes = new Uint8Array(places.length * 2);
  let length = 0;
  let at = 0;
  for (let slot = 0; slot < words.length; slot += 1) {
    let before = -1;
    for (const end = at + counts[words[slot]!]!; at < end; at += 1) {
      if (length + 5 > bytes.length) bytes = grow(bytes, length + 5);
      let value = places[at]! - before;
      before = places[at]!;
      for (; value > 127; value >>>= 7) bytes[length++] = (value & 127) | 128;
      bytes[length++] = value;
    }
    offsets[slot + 1] = length;
  }
  return { offsets, lists: { at: 'memory', bytes: bytes.slice(0, length) } };
}

/** The row of a unit that is not removed, or -1. Rows of a volume are in order of id, those of a tail are not. */
export function findUnitRow(shelf: Shelf, id: number): number {
  const { columns, count } = shelf;
  const row = shelf.source.kind === 'listed' ? searchId(columns, count, id) : columns.ids.lastIndexOf(id, count - 1);
  return row >= 0 && columns.removed[row] === 0 ? row : -1;
}

function searchId({ ids }: Columns, count: number, id: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return low < count && ids[low] === id ? low : -1;
}
