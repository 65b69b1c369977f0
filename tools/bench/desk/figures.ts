import { drawTable, spreadOf } from '../memory/figures.ts';

/** One line of the table: ours beside what it is compared with, in milliseconds or as `unit` says. */
export interface Comparison {
  readonly what: string;
  readonly ours: readonly number[];
  /** Null where the goal is a number of its own. */
  readonly base: readonly number[] | null;
  readonly unit: 'ms' | 'MB' | '%' | 'tasks';
  readonly goal: string;
}

/** The table and, below it, the same as JSON. */
export function printFigures(rows: readonly Comparison[]): void {
  const head = ['what', 'ours: median · p95', 'base: median · p95', 'ratio: median · p95', 'goal', 'counted'];
  console.log(drawTable([head, ...rows.map(toCells)]));
  console.log(
    JSON.stringify(
      rows.map(({ ours, base, ...row }) => ({ ...row, ours: spreadOf(ours), base: base && spreadOf(base) })),
    ),
  );
}

function toCells({ what, ours, base, unit, goal }: Comparison): readonly string[] {
  const mine = spreadOf(ours);
  const other = base && spreadOf(base);
  const say = ({ median, p95 }: { median: number; p95: number }) => `${median.toFixed(1)} · ${p95.toFixed(1)} ${unit}`;
  const ratio = other ? `${(mine.median / other.median).toFixed(2)} · ${(mine.p95 / other.p95).toFixed(2)}` : '–';
  return [what, say(mine), other ? say(other) : '–', ratio, goal, String(ours.length)];
}
