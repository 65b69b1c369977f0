import { setImmediate } from 'node:timers/promises';
import type { ReadableDb } from '#glossary/store/database.ts';
import { readString } from '../index/string-table.ts';
import { startSlice } from '../run-in-slices.ts';
import { askUnits, collectIds } from './ask-units.ts';
import type { Concordance } from './concordance.ts';
import { addWordRows } from './places.ts';
import { createRows, keepRows, type Rows } from './rows.ts';
import { selectMarked, type Selection } from './select-words.ts';
import type { Shelf } from './shelf.ts';
import type { Side } from './stem-word.ts';
import type { WordTable } from './word-table.ts';

/** Sets of words, and groups of sets: a unit is looked for where it has a word of each set of some group. */
export interface WordSearch {
  readonly side: Side;
  readonly sets: number;
  readonly groups: readonly (readonly number[])[];
  /** The sets that a word is in; it comes without capitals and accents (see `foldWord`). Asked once for each word. */
  setsOf(folded: string): readonly number[];
}

/** Words between two looks at the clock. */
const atOnce = 2000;

/**
 * Ids of all units that may be looked for, ascending: those that have the words, and those of which the words cannot be told
 * apart. Null where the units are not followed yet or the caller wants no more.
 */
export async function findUnitsByWords(
  db: ReadableDb,
  concordance: Concordance,
  search: WordSearch,
  signal: AbortSignal,
): Promise<readonly number[] | null> {
  if (search.groups.some((group) => group.length === 0)) return null;
  return askUnits(db, concordance, signal, async (live) => {
    const selections = await selectSets(live[search.side], search, signal);
    return selections && collectIds(live, (shelf) => findRowsOfAny(shelf, search, selections), Infinity, signal);
  });
}

/** Goes through all words once; what was learnt in a pause is taken along, and nothing is learnt after the last one. */
async function selectSets(
  table: WordTable,
  search: WordSearch,
  signal: AbortSignal,
): Promise<readonly Selection[] | null> {
  const foldsIn: number[][] = Array.from({ length: search.sets }, () => []);
  let lasts = startSlice();
  for (let fold = 0; fold < table.folds.size; fold += 1) {
    if (fold % atOnce === atOnce - 1 && !lasts()) {
      await setImmediate();
      if (signal.aborted) return null;
      lasts = startSlice();
    }
    for (const set of search.setsOf(readString(table.folds, fold))) foldsIn[set]?.push(fold);
  }
  return foldsIn.map((folds) => {
    const marked = new Uint8Array(table.folds.size);
    for (const fold of folds) marked[fold] = 2;
    return selectMarked(table, marked);
  });
}

function findRowsOfAny(shelf: Shelf, { side, groups }: WordSearch, selections: readonly Selection[]): Rows {
  const having = selections.map((selection) => findRows(shelf, side, selection));
  const rows = createRows(shelf.count);
  for (const group of groups) {
    const kept = createRows(shelf.count).fill(0xffffffff);
    if (!group.every((set) => keepRows(kept, having[set]!))) continue;
    for (let at = 0; at < rows.length; at += 1) rows[at]! |= kept[at]!;
  }
  return rows;
}

function findRows(shelf: Shelf, side: Side, selection: Selection): Rows {
  const [rows, exact] = [createRows(shelf.count), createRows(shelf.count)];
  addWordRows(shelf[side], shelf.count, selection, rows, exact);
  return rows;
}
