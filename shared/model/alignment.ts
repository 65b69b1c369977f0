import type { AlignmentId } from './ids.ts';

/** Sentences that belong together, in a document and its translation. One side can be empty, never both. */
export interface AlignmentLink {
  /** Numbers of the Dutch sentences, from 0, rising. */
  readonly source: readonly number[];
  /** Numbers of the English sentences, from 0, rising. */
  readonly target: readonly number[];
  /** Chance that the link is right, 0–1. */
  readonly confidence: number;
}

/** Two documents sentence by sentence, and what belongs together: in the order of the Dutch. */
export interface AlignedText {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly links: readonly AlignmentLink[];
}

/** A row of an alignment under review. */
export interface AlignmentRow {
  /** Dutch sentences, in order. */
  readonly source: readonly string[];
  /** English sentences, in order. */
  readonly target: readonly string[];
  /** Chance that these belong together, 0–1; 1 where a person said so. */
  readonly confidence: number;
  /** True where a person vouches for the row: it goes into the memory. */
  readonly accepted: boolean;
  /** True where the English stands elsewhere in the translation than its neighbours say. */
  readonly moved: boolean;
}

/** An alignment that is kept in the workspace until it is thrown away, however often the window closes. */
export interface AlignmentSummary {
  readonly id: AlignmentId;
  /** Name of the Dutch document, without its folder. */
  readonly sourceName: string;
  readonly targetName: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** Rows when it was made. */
  readonly rows: number;
  /** ISO 8601, UTC; null while nothing of it was saved into a memory. */
  readonly savedAt: string | null;
}

/** An alignment with its rows as they are now. */
export interface Alignment extends AlignmentSummary {
  readonly content: readonly AlignmentRow[];
  /** Counts the changes; a change that is based on another one is refused. */
  readonly version: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What became of the rows that were saved into a memory. */
export interface AlignmentSaved {
  readonly memoryName: string;
  readonly added: number;
  /** Units that the memory had already. */
  readonly duplicate: number;
}

/** Below this confidence a link is doubtful: someone should look at it before it goes into a memory. */
export const doubtfulBelow = 0.8;

/** The shape of a row as translators write it: `1-1`, `2-1`, `0-1`. */
export function shapeOf({
  source,
  target,
}: {
  readonly source: readonly unknown[];
  readonly target: readonly unknown[];
}): string {
  return `${source.length}-${target.length}`;
}
