import type { PreparedQuery } from './prepare-query.ts';
import type { Block, Scratch } from './token-index.ts';

/** A list is read on while that costs less than looking at the candidates: entries worth one candidate. */
const entriesPerCandidate = 24;

/**
 * Puts into `scratch.rows` the rows of a block that can have `needed` or more classes in common with the query, and returns
 * how many they are; -1 where nothing can be left out. Misses none: of any `p = features - needed + 1` features of the query
 * such a row has at least one, and of `p + r` at least `r + 1`.
 */
export function narrowBlock(block: Block, query: PreparedQuery, needed: number, scratch: Scratch): number {
  const { features } = query;
  const missable = query.count - needed;
  const first = missable + 1;
  if (first > features.length) return -1;
  let met = 0;
  for (let at = 0; at < first; at += 1) met = meet(block, features[at]!, scratch, met);
  for (let at = first; at < features.length && met > 0; at += 1) {
    const list = findList(block, features[at]!);
    const size = list < 0 ? 0 : block.starts[list + 1]! - block.starts[list]!;
    if (size > met * entriesPerCandidate) break;
    if (list >= 0) meetAgain(block, list, scratch);
    met = keepRows(scratch, met, at - first + 2);
  }
  for (let at = 0; at < met; at += 1) scratch.met[scratch.rows[at]!] = 0;
  return met;
}

function meet(block: Block, feature: number, { met, rows }: Scratch, before: number): number {
  const list = findList(block, feature);
  if (list < 0) return before;
  const end = block.starts[list + 1]!;
  let count = before;
  for (let at = block.starts[list]!; at < end; at += 1) {
    const row = block.rows[at]!;
    const times = met[row]!;
    if (times === 0) rows[count++] = row;
    met[row] = times + 1;
  }
  return count;
}

function meetAgain(block: Block, list: number, { met }: Scratch): void {
  const end = block.starts[list + 1]!;
  for (let at = block.starts[list]!; at < end; at += 1) {
    const row = block.rows[at]!;
    const times = met[row]!;
    if (times !== 0) met[row] = times + 1;
  }
}

function keepRows({ met, rows }: Scratch, count: number, least: number): number {
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const row = rows[at]!;
    if (met[row]! >= least) rows[kept++] = row;
    else met[row] = 0;
  }
  return kept;
}

function findList({ features }: Block, feature: number): number {
  if (feature < 0) return -1;
  let low = 0;
  let high = features.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = features[middle]!;
    if (there === feature) return middle;
    if (there < feature) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
