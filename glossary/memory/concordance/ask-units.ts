import { setImmediate } from 'node:timers/promises';
import type { ReadableDb } from '#glossary/store/database.ts';
import { startSlice } from '../run-in-slices.ts';
import type { Concordance } from './concordance.ts';
import type { LiveConcordance } from './live-concordance.ts';
import { IndexCutOff } from './places.ts';
import { hasRow, type Rows } from './rows.ts';
import type { Shelf } from './shelf.ts';

/** Milliseconds to wait for units that are not followed yet. */
const patience = 150;

/**
 * Asks the index of words as it is with all that is committed; null where it cannot tell now: the units are not followed
 * yet, or its file is not what it was.
 */
export async function askUnits<T>(
  db: ReadableDb,
  concordance: Concordance,
  signal: AbortSignal,
  ask: (live: LiveConcordance) => Promise<T | null>,
): Promise<T | null> {
  // What this connection has not committed is not in the index.
  if (db.inTransaction) return null;
  const live = await concordance.follow(AbortSignal.any([signal, AbortSignal.timeout(patience)]));
  if (!live || db.inTransaction) return null;
  try {
    return await ask(live);
  } catch (error) {
    concordance.reset();
    // The file is not what it was: it is built anew for the next search.
    if (error instanceof IndexCutOff) return null;
    throw error;
  }
}

/**
 * Ids of the units in the rows that `findRows` gives for each shelf, ascending. Null where there are more than `most` or
 * the caller wants no more.
 */
export async function collectIds(
  { tail, volumes }: LiveConcordance,
  findRows: (shelf: Shelf) => Rows,
  most: number,
  signal: AbortSignal,
): Promise<readonly number[] | null> {
  const ids: number[] = [];
  let lasts = startSlice();
  // The tail first: nothing is added to it before the first pause.
  for (const shelf of [tail, ...volumes]) {
    if (!lasts()) {
      await setImmediate();
      if (signal.aborted) return null;
      lasts = startSlice();
    }
    const rows = findRows(shelf);
    const { columns } = shelf;
    for (let row = 0; row < shelf.count; row += 1) {
      if (hasRow(rows, row) && columns.removed[row] !== 1) ids.push(columns.ids[row]!);
    }
    if (ids.length > most) return null;
  }
  return ids.sort((a, b) => a - b);
}
