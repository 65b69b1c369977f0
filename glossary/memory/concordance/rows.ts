/** A bit for each row of a shelf. */
export type Rows = Uint32Array;

/** A set without rows. */
export function createRows(count: number): Rows {
  return new Uint32Array((count + 31) >>> 5);
}

/** Whether a row is in the set. */
export function hasRow(rows: Rows, row: number): boolean {
  return (rows[row >>> 5]! & (1 << (row & 31))) !== 0;
}

/** Takes away what is not in the other set too; false where nothing is left. */
export function keepRows(rows: Rows, other: Rows): boolean {
  let some = 0;
  for (let at = 0; at < rows.length; at += 1) some |= rows[at]! &= other[at]!;
  return some !== 0;
}

/** Takes away what is in the other set. */
export function dropRows(rows: Rows, other: Rows): void {
  for (let at = 0; at < rows.length; at += 1) rows[at]! &= ~other[at]!;
}

/** Adds the rows in which places are. */
export function addRowsOf(rows: Rows, starts: Uint32Array, count: number, places: Places): void {
  eachRowOf(starts, count, places, (row) => {
    rows[row >>> 5]! |= 1 << (row & 31);
  });
}

/** Calls back for each row in which places are, ascending and once. */
export function eachRowOf(
  starts: Uint32Array,
  count: number,
  { at, count: found }: Places,
  visit: (row: number) => void,
): void {
  const jumps = jumpsOf(starts, count);
  let last = -1;
  for (let i = 0; i < found; i += 1) {
    const place = at[i]!;
    let row = jumps[place >>> 3]!;
    while (starts[row + 1]! <= place) row += 1;
    if (row !== last) visit(row);
    last = row;
  }
}

/** The last rows in which places are, `limit` at most of those that fit, the very last one first. */
export function lastRowsOf(
  starts: Uint32Array,
  count: number,
  { at, count: found }: Places,
  { limit, fits }: { readonly limit: number; readonly fits: (row: number) => boolean },
): readonly number[] {
  const rows: number[] = [];
  for (let i = found - 1, last = -1; i >= 0 && rows.length < limit; i -= 1) {
    const row = findRow(starts, count, at[i]!);
    if (row !== last && fits(row)) rows.push(row);
    last = row;
  }
  return rows;
}

const known = new WeakMap<Uint32Array, { readonly count: number; readonly jumps: Uint16Array }>();

/** For every eighth place of a side the row that it is in: from there the row of a place is a step or two. */
export function jumpsOf(starts: Uint32Array, count: number): Uint16Array {
  const found = known.get(starts);
  if (found?.count === count) return found.jumps;
  const jumps = new Uint16Array((starts[count]! >>> 3) + 1);
  for (let row = 0, next = 0; next < jumps.length && row < count; row += 1) {
    for (; next < jumps.length && next << 3 < starts[row + 1]!; next += 1) jumps[next] = row;
  }
  known.set(starts, { count, jumps });
  return jumps;
}

/** The row in which a place is. */
export function findRow(starts: Uint32Array, count: number, place: number): number {
  let row = jumpsOf(starts, count)[place >>> 3]!;
  while (starts[row + 1]! <= place) row += 1;
  return row;
}

/** Places in ascending order; only the first `count` of `at` count. */
export interface Places {
  at: Uint32Array;
  count: number;
}
