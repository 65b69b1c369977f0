import { readSync } from 'node:fs';
import { jumpsOf, type Rows, type Places } from './rows.ts';
import type { ListedSide, Lists, RunningSide } from './shelf.ts';
import type { Selection } from './select-words.ts';

/** Lists nearer to each other than this are read in one go: a read costs as much as this many bytes more of it. */
const nearEnough = 8192;

/** Lists of a side that a selection means: their slots, ascending, and their bytes in all. */
export interface Located {
  readonly slots: readonly number[];
  readonly bytes: number;
}

/** Finds the lists without reading them; null for any word. */
export function locateLists(side: ListedSide, { numbers, mask }: Selection): Located | null {
  if (numbers === null) return null;
  const slots = findSlots(side, numbers, mask);
  return { slots, bytes: slots.reduce((sum, slot) => sum + side.offsets[slot + 1]! - side.offsets[slot]!, 0) };
}

/** All places of some lists of a side, ascending; with null every place that has a word. */
export function readPlaces(side: ListedSide, end: number, located: Located | null): Places {
  if (located === null) return readEveryPlace(side, end);
  const places: Places = { at: new Uint32Array(located.bytes), count: 0 };
  eachList(side, located.slots, (list, from, to) => decodeList(list, from, to, places));
  return located.slots.length === 1 ? places : mergeLists(places, end);
}

/** Adds the rows that hold a selected word to `rows`, and those that hold it as it was typed to `exact`, which `rows` takes in. */
export function addWordRows(
  side: RunningSide | ListedSide,
  count: number,
  selection: Selection,
  rows: Rows,
  exact: Rows,
): void {
  const { mask, numbers } = selection;
  if (side.kind === 'running') return scanRows(side, count, mask, rows, exact);
  const { starts, words } = side;
  const jumps = jumpsOf(starts, count);
  eachList(side, findSlots(side, numbers ?? new Int32Array(0), mask), (bytes, from, to, slot) => {
    addListRows(bytes, from, to, starts, jumps, mask[words[slot]!] === 2 ? exact : rows);
  });
  for (let at = 0; at < rows.length; at += 1) rows[at]! |= exact[at]!;
}

function addListRows(
  bytes: Uint8Array,
  from: number,
  to: number,
  starts: Uint32Array,
  jumps: Uint16Array,
  rows: Rows,
): void {
  let place = -1;
  for (let byte = from; byte < to;) {
    let value = bytes[byte++]!;
    if (value > 127) {
      value &= 127;
      for (let shift = 7; ; shift += 7) {
        const next = bytes[byte++]!;
        value |= (next & 127) << shift;
        if (next < 128) break;
      }
    }
    place += value;
    let row = jumps[place >>> 3]!;
    while (starts[row + 1]! <= place) row += 1;
    rows[row >>> 5]! |= 1 << (row & 31);
  }
}

function scanRows({ starts, words }: RunningSide, count: number, mask: Uint8Array, rows: Rows, exact: Rows): void {
  for (let row = 0; row < count; row += 1) {
    for (let place = starts[row]!; place < starts[row + 1]! - 1; place += 1) {
      const mark = mask[words[place]!] ?? 0;
      if (mark > 0) rows[row >>> 5]! |= 1 << (row & 31);
      if (mark === 2) exact[row >>> 5]! |= 1 << (row & 31);
    }
  }
}

/** Reads the list of one word of a side, given its slot. */
export function eachList(
  { offsets, lists }: ListedSide,
  slots: readonly number[],
  visit: (bytes: Uint8Array, from: number, to: number, slot: number) => void,
): void {
  for (let first = 0; first < slots.length;) {
    let last = first;
    while (last + 1 < slots.length && offsets[slots[last + 1]!]! - offsets[slots[last]! + 1]! < nearEnough) last += 1;
    const start = offsets[slots[first]!]!;
    const bytes = readBytes(lists, start, offsets[slots[last]! + 1]!);
    for (let at = first; at <= last; at += 1) {
      const slot = slots[at]!;
      visit(bytes, offsets[slot]! - start, offsets[slot + 1]! - start, slot);
    }
    first = last + 1;
  }
}

/** Appends the places of a list: differences, seven bits a byte, the lowest first. */
export function decodeList(bytes: Uint8Array, from: number, to: number, places: Places): void {
  const { at } = places;
  let { count } = places;
  let place = -1;
  for (let byte = from; byte < to;) {
    let value = bytes[byte++]!;
    if (value > 127) {
      value &= 127;
      for (let shift = 7; ; shift += 7) {
        const next = bytes[byte++]!;
        value |= (next & 127) << shift;
        if (next < 128) break;
      }
    }
    place += value;
    at[count++] = place;
  }
  places.count = count;
}

/** Keeps of `one` the places from which a place of `other` is `distance` on (or back, where that is negative). */
export function keepFollowed(one: Places, other: Places, distance: number): void {
  let kept = 0;
  let next = 0;
  for (let at = 0; at < one.count; at += 1) {
    const wanted = one.at[at]! + distance;
    while (next < other.count && other.at[next]! < wanted) next += 1;
    if (next === other.count) break;
    if (other.at[next] === wanted) one.at[kept++] = one.at[at]!;
  }
  one.count = kept;
}

/** A piece of the lists of a side. */
export function readBytes(lists: Lists, from: number, to: number): Uint8Array {
  if (lists.at === 'memory') return lists.bytes.subarray(from, to);
  const bytes = new Uint8Array(to - from);
  for (let done = 0; done < bytes.length;) {
    const got = readSync(lists.file, bytes, done, bytes.length - done, lists.from + from + done);
    if (got === 0) throw new IndexCutOff();
    done += got;
  }
  return bytes;
}

/** The file of the index is shorter than it was: somebody else has written to it. */
export class IndexCutOff extends Error {
  override readonly name = 'IndexCutOff';
}

/** Slots of the selected words that occur, ascending. */
function findSlots({ words }: ListedSide, numbers: Int32Array, mask: Uint8Array): number[] {
  const slots: number[] = [];
  if (numbers.length * 12 > words.length) {
    for (let slot = 0; slot < words.length; slot += 1) if (mask[words[slot]!]! > 0) slots.push(slot);
    return slots;
  }
  let low = 0;
  for (const number of numbers) {
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (words[middle]! < number) low = middle + 1;
      else high = middle;
    }
    if (words[low] === number) slots.push(low);
  }
  return slots;
}

function readEveryPlace({ starts }: ListedSide, end: number): Places {
  const places: Places = { at: new Uint32Array(end), count: 0 };
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let place = starts[row]!; place < starts[row + 1]! - 1; place += 1) places.at[places.count++] = place;
  }
  return places;
}

/** Sorts what several lists gave, by way of a bit for each place. */
function mergeLists({ at, count }: Places, end: number): Places {
  if (count < 256) return { at: at.subarray(0, count).sort(), count };
  const bits = new Uint32Array((end >>> 5) + 1);
  for (let i = 0; i < count; i += 1) bits[at[i]! >>> 5]! |= 1 << (at[i]! & 31);
  let next = 0;
  for (let word = 0; word < bits.length; word += 1) {
    let left = bits[word]!;
    while (left !== 0) {
      at[next++] = (word << 5) + (31 - Math.clz32(left & -left));
      left &= left - 1;
    }
  }
  return { at, count };
}
