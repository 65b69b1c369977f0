import type { LengthGroup, TokenIndex } from './token-index.ts';

/** Takes a unit out; the next lookup does not find it. False where there is none of this id. */
export function removeUnit(index: TokenIndex, id: number): boolean {
  for (const group of index.groups.values()) {
    if (!removeFromTail(group, id) && !removeFromBlocks(group, id)) continue;
    index.units -= 1;
    return true;
  }
  return false;
}

function removeFromTail({ tail }: LengthGroup, id: number): boolean {
  const at = tail.columns.ids.indexOf(id);
  if (at < 0 || at >= tail.count) return false;
  tail.columns.ids[at] = -id;
  return true;
}

function removeFromBlocks({ blocks }: LengthGroup, id: number): boolean {
  for (const block of blocks) {
    const { ids } = block.columns;
    const at = findRow(ids, block.count, id);
    if (ids[at] !== id) continue;
    ids[at] = -id;
    block.removed += 1;
    return true;
  }
  return false;
}

/** First row whose id, removed or not, is `id` or more. */
function findRow(ids: Int32Array, count: number, id: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Math.abs(ids[middle]!) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
