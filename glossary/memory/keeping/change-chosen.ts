import { setImmediate } from 'node:timers/promises';
import type { Progress } from '#shared/contract/engine-api.ts';
import type { UnitChoice, UnitsChanged } from '#shared/contract/memory-units.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import {
  applyEdits,
  applyRemoval,
  stageUnits,
  type Editor,
  type StagedUnit,
  type StagedUnits,
} from './change-units.ts';
import { findDuplicates, type ComparedUnit } from './compare-units.ts';
import { followList, listShown, type UnitList } from './unit-list.ts';
import { walkUnits, type WalkedUnit } from './walk-units.ts';

/** What long work is given besides. */
export interface LongWork {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

type Changed = Result<UnitsChanged, FailureOfType<'memory-read-only' | 'cancelled'>>;
type ChosenChanged = Result<
  UnitsChanged,
  FailureOfType<'list-changed' | 'units-many' | 'memory-read-only' | 'cancelled'>
>;

/** The step itself is one piece of work, in which nobody else gets a turn: some seconds for this many. */
export const mostAtOnce = 200_000;
/** Units that are read and put ready in one go. */
const page = 400;

/** Deletes the units that were chosen in a list. */
export async function removeChosen(
  db: WritableDb,
  list: UnitList,
  choice: UnitChoice,
  editor: Editor,
  work: LongWork,
): Promise<ChosenChanged> {
  const ids = await readChoice(db, list, choice, work.signal);
  if (!ids.ok) return ids;
  const toUnits = (part: Int32Array) => Array.from(part, (id) => ({ id }));
  return stageAll(db, pagesOf(ids.value), toUnits, work, (staged) =>
    applyRemoval(db, staged, 'memory-delete', editor.now),
  );
}

/** Does the replacements of a list for the units that were chosen in it. */
export async function replaceChosen(
  db: WritableDb,
  list: UnitList,
  choice: UnitChoice,
  editor: Editor,
  work: LongWork,
): Promise<ChosenChanged> {
  const { replace, query } = list;
  const side = query.replacement?.side;
  if (!replace || !side) throw new Error(`List ${list.id} was not made for find and replace.`);
  const ids = await readChoice(db, list, choice, work.signal);
  if (!ids.ok) return ids;
  const toUnits = (part: Int32Array) =>
    readTexts(db, part, side).flatMap(({ id, text }): StagedUnit[] => {
      const change = replace(text);
      // What would leave a side empty is left as it is: that is deleting, not replacing.
      if (!change || change.after.trim() === '') return [];
      return [{ id, [side]: change.after, was: { side, text } }];
    });
  return stageAll(db, pagesOf(ids.value), toUnits, work, (staged) => applyEdits(db, staged, 'memory-replace', editor));
}

/** Of units that say the same in the same place keeps the most worthy one of each. */
export async function mergeDuplicates(
  db: WritableDb,
  memoryIds: readonly number[],
  now: Date,
  work: LongWork,
): Promise<Changed> {
  const groups = listGroups(db, memoryIds);
  const toUnits = (part: readonly ComparedUnit[]) =>
    findDuplicates(part).flatMap(({ twins }) => twins.map((id) => ({ id })));
  return stageAll(db, groups, toUnits, work, (staged) => applyRemoval(db, staged, 'memory-merge', now));
}

/** Puts the units ready that come of each part, then changes them all in one short step. */
async function stageAll<T>(
  db: WritableDb,
  parts: Iterable<{ readonly part: T; readonly done: number; readonly total: number }>,
  toUnits: (part: T) => readonly StagedUnit[],
  { signal, progress }: LongWork,
  apply: (staged: StagedUnits) => Result<UnitsChanged, FailureOfType<'memory-read-only'>>,
): Promise<Changed> {
  const staged = stageUnits(db);
  let count = 0;
  try {
    for (const { part, done, total } of parts) {
      progress({ done, total });
      await setImmediate();
      if (signal.aborted) return err({ type: 'cancelled' });
      const units = toUnits(part);
      count += units.length;
      if (count > mostAtOnce) break;
      staged.add(units);
    }
    return apply(staged);
  } finally {
    staged.clear();
  }
}

async function readChoice(
  db: WritableDb,
  list: UnitList,
  { version, ranges }: UnitChoice,
  signal: AbortSignal,
): Promise<Result<Int32Array, FailureOfType<'list-changed' | 'units-many' | 'cancelled'>>> {
  if (!(await followList(list, db, signal))) return err({ type: 'cancelled' });
  if (list.version !== version) return err({ type: 'list-changed' });
  const shown = listShown(list);
  const parts = ranges.map(([from, to]) => shown.subarray(from, to));
  const units = parts.reduce((sum, part) => sum + part.length, 0);
  if (units > mostAtOnce) return err({ type: 'units-many', units, limit: mostAtOnce });
  const ids = new Int32Array(units);
  let at = 0;
  for (const part of parts) {
    ids.set(part, at);
    at += part.length;
  }
  return ok(ids);
}

function* pagesOf(ids: Int32Array) {
  for (let at = 0; at < ids.length; at += page) {
    yield { part: ids.subarray(at, at + page), done: at, total: ids.length };
  }
}

function readTexts(db: WritableDb, ids: Int32Array, side: 'source' | 'target') {
  return db.all<{ id: number; text: string }>(
    `SELECT id, ${side} AS text FROM unit WHERE id IN (SELECT value FROM json_each(:ids))`,
    { ids: JSON.stringify([...ids]) },
  );
}

/** Units of the same Dutch and memory, group by group; single ones among them. */
function* listGroups(db: WritableDb, memoryIds: readonly number[]) {
  const columns = ['source', 'target', 'previous', 'next', 'segment_id', 'changed_at', 'created_at'];
  const walk = walkUnits<ComparedUnit & WalkedUnit>(db, memoryIds, 'source', columns);
  let group: (ComparedUnit & WalkedUnit)[] = [];
  let done = 0;
  for (let rows = walk(); rows !== null; rows = walk()) {
    for (const row of rows) {
      const [first] = group;
      if (first && (first.source !== row.source || first.memory_id !== row.memory_id)) {
        if (group.length > 1) yield { part: group, done, total: 0 };
        group = [];
      }
      group.push(row);
    }
    done += rows.length;
    // Nothing of its own: a moment for others.
    yield { part: [], done, total: 0 };
  }
  if (group.length > 1) yield { part: group, done, total: 0 };
}
