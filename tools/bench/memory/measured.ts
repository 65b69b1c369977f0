import type { Spread } from './figures.ts';

/** Memory of a process, in MB. */
export interface MemoryFigures {
  readonly resident: number;
  readonly heap: number;
  readonly buffers: number;
}

interface SeenChange {
  readonly commit: Spread;
  readonly seen: Spread;
}

/** What the stages measured for one size of memory. Durations in milliseconds, memory in MB. */
export interface Measured {
  readonly size: number;
  readonly insert: { readonly realPairs: number; readonly insertMs: number; readonly tmxMegabytes: number };
  readonly build: {
    readonly buildMs: number;
    /** Longest time in which the thread heard nothing else. */
    readonly longestHoldMs: number;
    readonly fileMegabytes: number;
    readonly memory: {
      readonly atStart: MemoryFigures;
      readonly peak: number;
      readonly built: MemoryFigures;
      readonly closed: MemoryFigures;
    };
  };
  readonly search: {
    readonly firstMatchMs: number;
    readonly longestHoldMs: number;
    readonly hits: Spread;
    /** Every match with its texts. */
    readonly everything: Spread;
    /** The twenty best, as the desk asks. */
    readonly page: Spread;
    readonly byLength: readonly (Spread & {
      readonly from: number;
      readonly to: number | null;
      readonly queries: number;
    })[];
    readonly at50: Spread;
    readonly at85: Spread;
    readonly hard: Readonly<Record<string, Spread>>;
    readonly memory: {
      readonly atStart: MemoryFigures;
      readonly opened: MemoryFigures;
      readonly searched: MemoryFigures;
      readonly closed: MemoryFigures;
      readonly peak: number;
    };
  };
  readonly scan: {
    readonly queries: number;
    readonly wanted: number;
    readonly missed: number;
    readonly wrong: number;
    readonly scan: Spread;
  };
  readonly change: { readonly add: SeenChange; readonly change: SeenChange; readonly remove: SeenChange };
  readonly confirm: { readonly confirm: Spread; readonly commit: Spread };
  /** Null where it was not asked for. */
  readonly import: {
    readonly importMs: number;
    /** From the report until the index is ready and saved. */
    readonly readyMs: number;
    readonly peak: number;
    /** The same with the index made ready after it. */
    readonly peakWithIndex: number;
    readonly idlePeak: number;
  } | null;
  readonly concordance: { readonly all: Spread; readonly firstPageMs: number; readonly buildMs: number } | null;
  /** Null where it is not installed or was not asked for. */
  readonly omegat: { readonly queries: number; readonly lookUp: Spread } | null;
}
