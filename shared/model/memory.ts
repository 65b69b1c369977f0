import type { MemoryId, UnitId } from './ids.ts';
import type { Refused } from './reason.ts';

/** A translation unit as it is stored. */
export interface Unit {
  readonly id: UnitId;
  readonly memoryId: MemoryId;
  readonly source: string;
  readonly target: string;
  /** Dutch of the segment before, where known: makes a context match possible. */
  readonly previous: string | null;
  /** Dutch of the segment after, where known. */
  readonly next: string | null;
  readonly provenance: Provenance;
}

/** Who made a unit, when, and for which document. */
export interface Provenance {
  readonly createdBy: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string | null;
  /** ISO 8601, UTC. */
  readonly changedAt: string | null;
  readonly document: string | null;
}

/** A unit found for a segment. `score` is 101 context, 100 exact, 99 same tokens, below that fuzzy. */
export interface Match {
  readonly unitId: UnitId;
  readonly memoryId: MemoryId;
  readonly memoryName: string;
  readonly source: string;
  readonly target: string;
  readonly score: number;
  readonly kind: MatchKind;
  readonly provenance: Provenance;
}

/** The band of a match: 101, 100, or below. */
export type MatchKind = 'context' | 'exact' | 'fuzzy';

/** One hit of a concordance search. */
export interface ConcordanceHit {
  readonly unitId: UnitId;
  readonly source: string;
  readonly target: string;
  readonly provenance: Provenance;
  /** Start and end of the hits, in UTF-16 units, on the side that was searched. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** What an import of units did. */
export interface MemoryImportReport {
  readonly memoryId: MemoryId;
  readonly name: string;
  readonly added: number;
  readonly changed: number;
  readonly duplicate: number;
  readonly refused: readonly Refused[];
}

/** A memory and how much it holds. */
export interface MemoryStats {
  readonly id: MemoryId;
  readonly name: string;
  readonly units: number;
  readonly sourceWords: number;
}

/** Lowest score that is shown unless the user asks otherwise. */
export const defaultThreshold = 70;
