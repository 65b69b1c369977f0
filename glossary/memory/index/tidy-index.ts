import { buildBlock, type UnitSource } from './build-block.ts';
import { createTail, largestBlock, type Block, type LengthGroup, type TokenIndex } from './token-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a tidying goes. */
export interface TidyOptions {
  /** Asked between pieces of work; true leaves the rest for another time. */
  readonly shouldStop?: () => boolean;
  /** Units that may wait in a tail: looking at each of them costs less than looking into one more block. */
  readonly longestTail?: number;
}

/**
 * Makes blocks of what waits in the tails, joins small blocks with one another, and clears away removed units. Lookups find
 * the same before, between and after. Works in pieces of some tens of milliseconds at most.
 * True when nothing is left to do. Sizes of blocks at least double, so a unit is moved a few times in all.
 */
export function tidyIndex(
  index: TokenIndex,
  { shouldStop = () => false, longestTail = 64 }: TidyOptions = {},
): boolean {
  for (const group of index.groups.values()) {
    while (group.tail.count > longestTail) {
      if (shouldStop()) return false;
      absorbTail(index, group);
    }
    for (let worn = findWorn(group); worn; worn = findWorn(group)) {
      if (shouldStop()) return false;
      replaceBlocks(index, group, [worn], [worn]);
    }
  }
  return true;
}

function absorbTail(index: TokenIndex, group: LengthGroup): void {
  const { tail } = group;
  group.tail = createTail(group.length);
  const taken: Block[] = [];
  let size = Math.min(tail.count, largestBlock);
  if (tail.count < largestBlock) {
    for (const block of [...group.blocks].sort((a, b) => a.count - b.count)) {
      if (block.count > 2 * size || block.count + size > largestBlock) break;
      taken.push(block);
      size += block.count;
    }
  }
  replaceBlocks(index, group, taken, [...taken, { columns: tail.columns, count: Math.min(tail.count, largestBlock) }]);
  if (tail.count > largestBlock) group.tail = dropFirst(tail, group.length);
}

/** What is left of a tail of which one block was made. */
function dropFirst({ columns, count }: UnitSource, length: number): UnitSource & { count: number } {
  const from = largestBlock;
  return {
    count: count - from,
    columns: {
      ids: columns.ids.slice(from, count),
      memories: columns.memories.slice(from, count),
      ranks: columns.ranks.slice(from, count),
      marks: columns.marks.slice(from, count),
      targets: columns.targets.slice(from, count),
      neighbours: columns.neighbours.slice(from, count),
      low: columns.low.slice(from * length, count * length),
      high: columns.high.slice(from * length, count * length),
    },
  };
}

function replaceBlocks(
  { vocabulary, scratch }: TokenIndex,
  group: LengthGroup,
  taken: readonly Block[],
  sources: readonly UnitSource[],
): void {
  const made = buildBlock(vocabulary, scratch, group.length, sources);
  for (const block of taken) countBlock(vocabulary, block, -1);
  countBlock(vocabulary, made, 1);
  const kept = group.blocks.filter((block) => !taken.includes(block));
  group.blocks = made.count > 0 ? [...kept, made] : kept;
}

function findWorn({ blocks }: LengthGroup): Block | undefined {
  return blocks.find(({ removed, count }) => removed * 4 > count);
}

/** Takes a block's features up into the counts that tell rare from common, or out of them. */
export function countBlock({ seen }: Vocabulary, { features, starts }: Block, sign: 1 | -1): void {
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at]!;
    seen[feature] = seen[feature]! + sign * (starts[at + 1]! - starts[at]!);
  }
}
