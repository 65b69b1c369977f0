import { setImmediate } from 'node:timers/promises';
import type { ReadableDb } from '#glossary/store/database.ts';
import { startSlice } from '../run-in-slices.ts';
import type { Concordance } from './concordance.ts';
import type { LiveConcordance } from './live-concordance.ts';
import { addWordRows, IndexCutOff } from './places.ts';
import { createRows, hasRow, keepRows, type Rows } from './rows.ts';
import { selectHolding, type Selection } from './select-words.ts';
import type { Shelf } from './shelf.ts';
import type { Side } from './stem-word.ts';

/** Pieces of which a text must hold all of one group: on its side, anywhere, once folded. Only letters a–z and digits. */
export interface Holding {
  readonly side: Side;
  readonly pieces: readonly string[];
}

/** Milliseconds to wait for units that are not followed yet. */
const patience = 150;

/**
 * Ids of all units that may hold one of the groups, ascending, and few others; null where there are more than `most`, where
 * the units are not followed yet or where the caller wants no more: then all units are to be looked at.
 */
export async function findHoldingUnits(
  db: ReadableDb,
  concordance: Concordance,
  groups: readonly Holding[],
  most: number,
  signal: AbortSignal,
): Promise<readonly number[] | null> {
  // What this connection has not committed is not in the index.
  if (db.inTransaction || groups.some(({ pieces }) => pieces.length === 0)) return null;
  const live = await concordance.follow(AbortSignal.any([signal, AbortSignal.timeout(patience)]));
  if (!live || db.inTransaction) return null;
  try {
    return await collectIds(live, groups, most, signal);
  } catch (error) {
    concordance.reset();
    // The file is not what it was: it is built anew for the next search.
    if (error instanceof IndexCutOff) return null;
    throw error;
  }
}

interface SelectedGroup {
  readonly side: Side;
  readonly selections: readonly Selection[];
}

async function collectIds(
  live: LiveConcordance,
  groups: readonly Holding[],
  most: number,
  signal: AbortSignal,
): Promise<readonly number[] | null> {
  const selected = groups.map(({ side, pieces }) => ({
    side,
    selections: pieces.map((piece) => selectHolding(live[side], piece)),
  }));
  const ids: number[] = [];
  let lasts = startSlice();
  // The tail first: nothing is added to it before the first pause.
  for (const shelf of [live.tail, ...live.volumes]) {
    if (!lasts()) {
      await setImmediate();
      if (signal.aborted) return null;
      lasts = startSlice();
    }
    addIds(shelf, selected, ids);
    if (ids.length > most) return null;
  }
  return ids.sort((a, b) => a - b);
}

function addIds(shelf: Shelf, groups: readonly SelectedGroup[], ids: number[]): void {
  const rows = createRows(shelf.count);
  for (const group of groups) {
    const found = findRows(shelf, group);
    for (let at = 0; found && at < rows.length; at += 1) rows[at]! |= found[at]!;
  }
  const { columns } = shelf;
  for (let row = 0; row < shelf.count; row += 1) {
    if (hasRow(rows, row) && columns.removed[row] !== 1) ids.push(columns.ids[row]!);
  }
}

function findRows(shelf: Shelf, { side, selections }: SelectedGroup): Rows | null {
  const kept = createRows(shelf.count).fill(0xffffffff);
  for (const selection of selections) {
    const [rows, exact] = [createRows(shelf.count), createRows(shelf.count)];
    addWordRows(shelf[side], shelf.count, selection, rows, exact);
    for (let at = 0; at < rows.length; at += 1) rows[at]! |= exact[at]!;
    if (!keepRows(kept, rows)) return null;
  }
  return kept;
}
