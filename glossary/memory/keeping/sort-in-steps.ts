/** A text to sort by and what belongs to it. */
export interface Sortable {
  readonly key: string;
  readonly memory: number;
  readonly id: number;
}

type Compare = (a: Sortable, b: Sortable) => number;

/** Sorted at once; larger runs are merged. */
const runLength = 2048;

/** Sorts a step at a time: give all entries, call `step` until it is true, then take `sorted`. */
export interface StepSort {
  add(entry: Sortable): void;
  /** A millisecond or two of work; true when all is in order. */
  step(): boolean;
  sorted(): readonly Sortable[];
  /** Entries that were put in their place, over all passes. */
  readonly done: () => number;
  readonly total: () => number;
}

/** Makes a sorter, by key and id or as said: sorted runs as the entries come, then passes that merge two runs into one. */
export function createStepSort(compare: Compare = compareKeys): StepSort {
  let run: Sortable[] = [];
  let runs: Sortable[][] = [];
  let next: Sortable[][] = [];
  let merging: { a: Sortable[]; b: Sortable[]; i: number; j: number; out: Sortable[] } | null = null;
  let count = 0;
  let done = 0;
  let passes = 0;
  const closeRun = () => {
    if (run.length > 0) runs.push(run.sort(compare));
    run = [];
  };
  const startMerge = (): boolean => {
    if (runs.length === 0) {
      runs = next;
      next = [];
    }
    if (runs.length + next.length <= 1) return false;
    const [a, b] = [runs.shift(), runs.shift()];
    if (a && !b) {
      next.push(a);
      done += a.length;
      return startMerge();
    }
    merging = { a: a!, b: b!, i: 0, j: 0, out: [] };
    return true;
  };
  return {
    add: (entry) => {
      run.push(entry);
      count += 1;
      if (run.length === runLength) closeRun();
    },
    step: () => {
      closeRun();
      passes ||= Math.ceil(Math.log2(Math.max(1, runs.length)));
      if (!merging && !startMerge()) return true;
      done += mergeSome(merging!, compare);
      if (isMerged(merging!)) {
        next.push(merging!.out);
        merging = null;
      }
      return false;
    },
    sorted: () => runs[0] ?? next[0] ?? [],
    done: () => done,
    total: () => count * passes,
  };
}

interface Merge {
  readonly a: Sortable[];
  readonly b: Sortable[];
  i: number;
  j: number;
  readonly out: Sortable[];
}

function mergeSome(merge: Merge, compare: Compare): number {
  const { a, b, out } = merge;
  const before = out.length;
  while (out.length - before < 4 * runLength && !isMerged(merge)) {
    const takesA = merge.j === b.length || (merge.i < a.length && compare(a[merge.i]!, b[merge.j]!) <= 0);
    out.push(takesA ? a[merge.i++]! : b[merge.j++]!);
  }
  return out.length - before;
}

const isMerged = ({ a, b, i, j }: Merge): boolean => i === a.length && j === b.length;

function compareKeys(a: Sortable, b: Sortable): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : a.id - b.id;
}
