import type { TextRange } from './finding.ts';
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

/** A translation memory: a named set of units, with how far it is trusted and what it is used for. */
export interface Memory {
  readonly id: MemoryId;
  readonly name: string;
  /** Points taken off the score of each of its matches, 0–100. */
  readonly penalty: number;
  /** Nothing enters it, nothing in it changes. */
  readonly readOnly: boolean;
  /** Whether it is looked in. */
  readonly enabled: boolean;
  /** Whether confirmed segments go to it: the most trusted one that is not read-only. */
  readonly receives: boolean;
  readonly units: number;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
}

/** What goes with a memory when it is removed. */
export interface MemoryRemoval {
  readonly memory: Memory;
  /** Of its units, how many are confirmed segments of this workspace. */
  readonly confirmedHere: number;
}

/** Which of two matches of the same score comes first: of the more trusted memory, or the newer one. */
export const matchOrders = ['trusted', 'newest'] as const;
/** One of {@link matchOrders}. */
export type MatchOrder = (typeof matchOrders)[number];
/** The setting of the workspace that holds the {@link MatchOrder}; `trusted` where it is absent. */
export const matchOrderSetting = 'matches.order';

/**
 * A pair of texts found for a segment. `score` is 101 context, 100 exact, 99 same tokens, below that fuzzy, less the penalty of
 * the memory. Where several units hold the same pair, it is the best of them.
 */
export interface Match {
  readonly unitId: UnitId;
  readonly memoryId: MemoryId;
  readonly memoryName: string;
  readonly source: string;
  readonly target: string;
  readonly score: number;
  /** Points that its memory took off the score. */
  readonly penalty: number;
  /** Of the texts and their neighbours, whatever the penalty. */
  readonly kind: MatchKind;
  readonly provenance: Provenance;
  /** Who changed it last, else who made it. */
  readonly author: string | null;
  /** Its English put right for the Dutch that is looked for; null where nothing can be or need be. */
  readonly repaired: RepairedText | null;
  /** Other units that hold the same two texts. */
  readonly copies: number;
  /** Some of the places where the pair stands, each once, the place of this unit first. */
  readonly places: readonly MatchPlace[];
}

/** A memory and a document in it. */
export interface MatchPlace {
  readonly memoryName: string;
  readonly document: string | null;
}

/** What can be put right in the English of a fuzzy match. */
export const repairKinds = ['number', 'date', 'name', 'term'] as const;
/** One of {@link repairKinds}. */
export type RepairKind = (typeof repairKinds)[number];

/** One change that made the English of a match fit the Dutch that is looked for. */
export interface Repair {
  readonly kind: RepairKind;
  /** What the match had. */
  readonly from: string;
  readonly to: string;
  /** Where it stands in the repaired text. */
  readonly target: TextRange;
  /** What it renders, in the Dutch that is looked for. */
  readonly source: TextRange;
}

/** The English of a match, put right. */
export interface RepairedText {
  readonly text: string;
  /** In the order of the text. */
  readonly repairs: readonly Repair[];
}

/** The band of a match: 101, 100, or below. */
export type MatchKind = 'context' | 'exact' | 'fuzzy';

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
