/** A unit that was found. */
export interface Hit {
  readonly id: number;
  /** 0–101, after the memory's penalty. */
  readonly score: number;
}

/** A unit as a lookup meets it. */
export interface FoundUnit extends Hit {
  readonly rank: number;
  /** Hashes of its Dutch and its English. */
  readonly mark: number;
  readonly target: number;
}

/** The best so far, the worst of them on top of a heap. */
export interface BestHits {
  readonly limit: number;
  readonly heap: FoundUnit[];
}

/** Room for the best `limit` hits. */
export function createBestHits(limit: number): BestHits {
  return { limit, heap: [] };
}

/** The score that a further hit must at least have to matter. */
export function leastUsefulScore({ limit, heap }: BestHits): number {
  return heap.length < limit ? 0 : (heap[0]?.score ?? 101);
}

/** Takes a hit in where it is one of the best. */
export function offerHit({ limit, heap }: BestHits, hit: FoundUnit): void {
  if (heap.length < limit) {
    heap.push(hit);
    siftUp(heap, hit);
  } else if (heap[0] && compareHits(hit, heap[0]) > 0) {
    siftDown(heap, hit);
  }
}

/** The hits: highest score first, then highest rank, then newest id. */
export function listHits({ heap }: BestHits): Hit[] {
  return [...heap].sort((a, b) => compareHits(b, a)).map(({ id, score }) => ({ id, score }));
}

/** Above 0 where `a` is the better one. */
function compareHits(a: FoundUnit, b: FoundUnit): number {
  return a.score - b.score || a.rank - b.rank || a.id - b.id;
}

function siftUp(heap: FoundUnit[], hit: FoundUnit): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compareHits(heap[parent]!, hit) <= 0) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = hit;
}

function siftDown(heap: FoundUnit[], hit: FoundUnit): void {
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && compareHits(heap[child + 1]!, heap[child]!) < 0) child += 1;
    if (compareHits(heap[child]!, hit) >= 0) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = hit;
}
