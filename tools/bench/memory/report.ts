import { drawTable } from './figures.ts';
import type { Measured } from './measured.ts';
import { changeRows } from './rows/change.ts';
import { concordanceRow } from './rows/concordance.ts';
import { confirmRow } from './rows/confirm.ts';
import { importRows } from './rows/import.ts';
import { hardRows, lookUpRows } from './rows/look-up.ts';
import { openRows } from './rows/open.ts';
import { recall } from './rows/recall.ts';
import { residentRows } from './rows/resident.ts';
import { tellOnly, type Row } from './rows/row.ts';

/** The rows of the table, in order: one file in `rows/` for each goal. */
const rows: readonly Row[] = [
  tellOnly('units', ({ size }) => size.toLocaleString('en')),
  tellOnly('real pairs they grew from', ({ insert }) => insert.realPairs.toLocaleString('en')),
  tellOnly(
    'matches a query, median · p95 · most',
    ({ search: { hits } }) => `${hits.median} · ${hits.p95} · ${hits.highest}`,
  ),
  recall,
  ...lookUpRows,
  ...hardRows,
  ...openRows,
  ...residentRows,
  ...changeRows,
  ...importRows,
  confirmRow,
  concordanceRow,
];

/** What the goals speak of. */
const goalSize = 1_000_000;

/** A column for each size, the goal, and whether the largest size reaches it. */
export function drawReport(measured: readonly Measured[]): string {
  const lines = rows.map((row) => {
    const cells = measured.map((one) => row.cell(one, measured));
    const met = (measured.at(-1)?.size ?? 0) < goalSize ? null : (cells.at(-1)?.met ?? null);
    const verdict = met === null ? '' : met ? 'met' : 'NOT MET';
    return [row.what, ...cells.map(({ text }) => text), row.goal, verdict];
  });
  return drawTable([['', ...measured.map(() => ''), 'goal at 1,000,000', ''], ...lines]);
}

/** Every goal with what came of it at each size, for programs. */
export function listGoals(measured: readonly Measured[]) {
  return rows
    .filter(({ goal }) => goal !== '')
    .map((row) => ({
      what: row.what,
      goal: row.goal,
      sizes: measured.map((one) => ({ units: one.size, ...row.cell(one, measured) })),
    }));
}
