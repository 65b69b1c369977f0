import type { Spread } from '../figures.ts';
import type { Measured } from '../measured.ts';

/** What a row says of one size of memory. */
export interface Cell {
  readonly text: string;
  /** Whether the goal is reached; null where there is none, or nothing was measured. */
  readonly met: boolean | null;
}

/** One row of the table: what is measured, what is wanted at a million units, and what came of it. */
export interface Row {
  readonly what: string;
  readonly goal: string;
  /** `others` holds every size that was measured so far. */
  cell(one: Measured, others: readonly Measured[]): Cell;
}

/** A cell where nothing was measured. */
export const notMeasured: Cell = { text: '–', met: null };

/** A row without a goal. */
export function tellOnly(what: string, text: (one: Measured) => string): Row {
  return { what, goal: '', cell: (one) => ({ text: text(one), met: null }) };
}

/** Median and 95th percentile. */
export function showSpread({ median, p95 }: Spread): string {
  return `${showMs(median)} · ${showMs(p95)}`;
}

/** Milliseconds with the digits that matter. */
export function showMs(milliseconds: number): string {
  if (milliseconds >= 100) return milliseconds.toFixed(0);
  return milliseconds >= 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(2);
}
