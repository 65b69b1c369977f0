import type { PlacedThread } from '#shared/model/comment.ts';
import type { SegmentId } from '#shared/model/ids.ts';

/** What is said about an article, by segment. */
export type Threads = ReadonlyMap<SegmentId, readonly PlacedThread[]>;

/** Threads by segment. A segment of which nothing changed keeps its list, so that its row is not drawn anew. */
export function groupThreads(threads: readonly PlacedThread[], before: Threads): Threads {
  const grouped = new Map<SegmentId, PlacedThread[]>();
  for (const thread of threads) {
    const list = grouped.get(thread.segmentId);
    if (list) list.push(thread);
    else grouped.set(thread.segmentId, [thread]);
  }
  return new Map([...grouped].map(([id, list]) => [id, keepSame(list, before.get(id))]));
}

function keepSame(list: readonly PlacedThread[], before: readonly PlacedThread[] | undefined) {
  return before && JSON.stringify(before) === JSON.stringify(list) ? before : list;
}

/** How many of them are open. */
export function countOpen(threads: readonly PlacedThread[]): number {
  return threads.filter(({ resolved }) => resolved === null).length;
}
