import { drawTable, spreadOf } from '../memory/figures.ts';

/** One line of the table: ours beside what it is compared with, in milliseconds or as `unit` says. */
export interface Comparison {
  readonly what: string;
  readonly ours: readonly number[];
  /** Null where the goal is a number of its own. */
  readonly base: readonly number[] | null;
  readonly unit: 'ms' | 'MB' | '%' | 'tasks';
  readonly goal: string;
  /**
   * The same figures, start by start. Where they are given, median and p95 are the middle ones of those of each start:
   * what else the machine did during one of them tells against neither.
   */
  readonly starts?: { readonly ours: readonly (readonly number[])[]; readonly base: readonly (readonly number[])[] };
}

/** The table and, below it, the same as JSON. */
export function printFigures(rows: readonly Comparison[]): void {
  const head = ['what', 'ours: median · p95', 'base: median · p95', 'ratio: median · p95', 'goal', 'counted'];
  console.log(drawTable([head, ...rows.map(toCells)]));
  console.log(
    JSON.stringify(
      rows.map(({ ours, base, starts, ...row }) => ({
        ...row,
        ours: spread(ours, starts?.ours),
        base: base && spread(base, starts?.base),
      })),
    ),
  );
}

function toCells({ what, ours, base, unit, goal, starts }: Comparison): readonly string[] {
  const mine = spread(ours, starts?.ours);
  const other = base && spread(base, starts?.base);
  const say = ({ median, p95 }: { median: number; p95: number }) => `${median.toFixed(1)} · ${p95.toFixed(1)} ${unit}`;
  const ratio = other ? `${(mine.median / other.median).toFixed(2)} · ${(mine.p95 / other.p95).toFixed(2)}` : '–';
  return [what, say(mine), other ? say(other) : '–', ratio, goal, String(ours.length)];
}

function spread(all: readonly number[], starts: readonly (readonly number[])[] | undefined) {
  const whole = spreadOf(all);
  if (!starts) return whole;
  const each = starts.map((values) => spreadOf(values));
  const middle = (name: 'median' | 'p95') => spreadOf(each.map((one) => one[name])).median;
  return { ...whole, median: middle('median'), p95: middle('p95') };
}
