import type { MemoryId, UnitId } from './ids.ts';
import type { Provenance } from './memory.ts';

/** What hits are ordered by: how well they fit the query, then short before long, then new before old; or new before old alone. */
export const concordanceOrders = ['best', 'newest'] as const;
/** One of {@link concordanceOrders}. */
export type ConcordanceOrder = (typeof concordanceOrders)[number];

/** Start and end of a piece of text in UTF-16 units. */
export type TextRange = readonly [start: number, end: number];

/** One unit that a concordance search found. */
export interface ConcordanceHit {
  readonly unitId: UnitId;
  readonly memoryId: MemoryId;
  readonly memoryName: string;
  readonly source: string;
  readonly target: string;
  readonly provenance: Provenance;
  /** What the query found in the Dutch, in order; empty where it asked nothing of the Dutch. */
  readonly sourceRanges: readonly TextRange[];
  /** The same in the English. */
  readonly targetRanges: readonly TextRange[];
}

/** A page of hits, in order. */
export interface ConcordancePage {
  readonly hits: readonly ConcordanceHit[];
  /** Every unit that fits, on this page or not. */
  readonly total: number;
  /** To be given as `after` for the page that follows; null on the last one. */
  readonly next: string | null;
}
