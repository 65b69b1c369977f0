import { setImmediate } from 'node:timers/promises';
import type { ReadableDb } from '#glossary/store/database.ts';
import { findString, readString } from '../index/string-table.ts';
import { startSlice } from '../run-in-slices.ts';
import type { Concordance } from './concordance.ts';
import type { LiveConcordance } from './live-concordance.ts';
import { addWordRows, IndexCutOff } from './places.ts';
import { createRows, hasRow, keepRows, type Rows } from './rows.ts';
import { listMarked, type Selection } from './select-words.ts';
import type { Shelf } from './shelf.ts';
import type { Side } from './stem-word.ts';
import { joinedMark, type WordTable } from './word-table.ts';

/** Sets of words, and groups of sets: a unit is looked for where it has a word of each set of some group. */
export interface WordSearch {
  readonly side: Side;
  readonly sets: number;
  readonly groups: readonly (readonly number[])[];
  /** The sets that a word is in; it comes without capitals and accents (see `foldWord`). Asked once for each word. */
  setsOf(folded: string): readonly number[];
}

/** Milliseconds to wait for units that are not followed yet. */
const patience = 150;
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
  // What this connection has not committed is not in the index.
  if (db.inTransaction || search.groups.some((group) => group.length === 0)) return null;
  const live = await concordance.follow(AbortSignal.any([signal, AbortSignal.timeout(patience)]));
  if (!live || db.inTransaction) return null;
  try {
    const selections = await selectSets(live[search.side], search, signal);
    return selections && (await collectIds(live, search, selections, signal));
  } catch (error) {
    concordance.reset();
    // The file is not what it was: it is built anew for the next search.
    if (error instanceof IndexCutOff) return null;
    throw error;
  }
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
  return foldsIn.map((folds) => toSelection(table, folds));
}

function toSelection(table: WordTable, folds: readonly number[]): Selection {
  const marked = new Uint8Array(table.folds.size);
  for (const fold of folds) marked[fold] = 2;
  const mask = new Uint8Array(table.raws.size);
  for (let word = 0; word < mask.length; word += 1) mask[word] = marked[table.foldOf[word]!]!;
  // Where words are joined by what nobody sees, which words they are is open.
  const joined = findString(table.raws, joinedMark);
  if (joined >= 0) mask[joined] = 2;
  return { numbers: listMarked(mask), mask };
}

async function collectIds(
  live: LiveConcordance,
  { side, groups }: WordSearch,
  selections: readonly Selection[],
  signal: AbortSignal,
): Promise<readonly number[] | null> {
  const ids: number[] = [];
  let lasts = startSlice();
  // The tail first: nothing is added to it before the first pause.
  for (const shelf of [live.tail, ...live.volumes]) {
    if (!lasts()) {
      await setImmediate();
      if (signal.aborted) return null;
      lasts = startSlice();
    }
    addIds(shelf, side, groups, selections, ids);
  }
  return ids.sort((a, b) => a - b);
}

function addIds(
  shelf: Shelf,
  side: Side,
  groups: WordSearch['groups'],
  selections: readonly Selection[],
  ids: number[],
): void {
  const having = selections.map((selection) => findRows(shelf, side, selection));
  const rows = createRows(shelf.count);
  for (const group of groups) {
    const kept = createRows(shelf.count).fill(0xffffffff);
    if (!group.every((set) => keepRows(kept, having[set]!))) continue;
    for (let at = 0; at < rows.length; at += 1) rows[at]! |= kept[at]!;
  }
  const { columns } = shelf;
  for (let row = 0; row < shelf.count; row += 1) {
    if (hasRow(rows, row) && columns.removed[row] !== 1) ids.push(columns.ids[row]!);
  }
}

function findRows(shelf: Shelf, side: Side, selection: Selection): Rows {
  const [rows, exact] = [createRows(shelf.count), createRows(shelf.count)];
  addWordRows(shelf[side], shelf.count, selection, rows, exact);
  return rows;
}
