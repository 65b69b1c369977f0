import type { ReadableDb } from '#glossary/store/database.ts';
import { askUnits, collectIds } from './ask-units.ts';
import type { Concordance } from './concordance.ts';
import { addWordRows } from './places.ts';
import { createRows, keepRows, type Rows } from './rows.ts';
import { selectHolding, type Selection } from './select-words.ts';
import type { Shelf } from './shelf.ts';
import type { Side } from './stem-word.ts';

/** Pieces of which a text must hold all of one group: on its side, anywhere, once folded. Only letters a–z and digits. */
export interface Holding {
  readonly side: Side;
  readonly pieces: readonly string[];
}

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
  if (groups.some(({ pieces }) => pieces.length === 0)) return null;
  return askUnits(db, concordance, signal, (live) => {
    const selected = groups.map(({ side, pieces }) => ({
      side,
      selections: pieces.map((piece) => selectHolding(live[side], piece)),
    }));
    return collectIds(live, (shelf) => findRowsOfAny(shelf, selected), most, signal);
  });
}

interface SelectedGroup {
  readonly side: Side;
  readonly selections: readonly Selection[];
}

function findRowsOfAny(shelf: Shelf, groups: readonly SelectedGroup[]): Rows {
  const rows = createRows(shelf.count);
  for (const group of groups) {
    const found = findRows(shelf, group);
    for (let at = 0; found && at < rows.length; at += 1) rows[at]! |= found[at]!;
  }
  return rows;
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
