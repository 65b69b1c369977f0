import type { UnitListState, UnitQuery, UnitSort } from '#shared/contract/memory-units.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import type { Concordance } from '../concordance/concordance.ts';
import { listMemories } from '../memories.ts';
import { createFilter, type FilterUnits } from './filter-units.ts';
import { readChanges, readHighestId, readNewestChange } from './follow-changes.ts';
import { listHoldings, narrowWalk, type NarrowOrder } from './narrow-walk.ts';
import { createReplaceText, type ReplaceText } from './replace-text.ts';
import { createStepSort, type Sortable, type StepSort } from './sort-in-steps.ts';
import {
  followGlossary,
  readSurveyProgress,
  stepSurvey,
  type Survey,
  type SurveyDepth,
  type SurveyTools,
} from './survey.ts';
import { countUnits, walkUnits, type Walk, type WalkedUnit } from './walk-units.ts';

/** A list of units in an order: their ids, found bit by bit. A million take 4 MB. */
export interface UnitList {
  readonly id: number;
  readonly query: UnitQuery;
  readonly replace: ReplaceText | null;
  readonly filter: FilterUnits;
  /** Whether it goes over more than one memory. */
  readonly several: boolean;
  readonly total: number;
  /** Units that there were when it was made have no higher id. */
  readonly highest: number;
  /** What the concordance is asked before the walk; null where that says nothing or was done. */
  order: NarrowOrder | null;
  walk: Walk<SortedUnit>;
  sorter: StepSort | null;
  ids: Int32Array;
  found: number;
  walked: number;
  stage: 'survey' | 'walk' | 'sort' | 'complete';
  /** The last change of the log that it has followed. */
  seen: number;
  /** Units that went since; they may come back. */
  readonly gone: Set<number>;
  /** `ids` without those that went. */
  shown: Int32Array | null;
  version: number;
  isStale: boolean;
}

/** What lists are made from. */
export interface ListTools extends SurveyTools {
  readonly survey: Survey;
  readonly concordance: Concordance;
}

let lastId = 0;

/** Makes a list with nothing in it yet. */
export function createUnitList(tools: ListTools, query: UnitQuery): Result<UnitList, FailureOfType<'pattern-invalid'>> {
  const { db, survey } = tools;
  const { filter, sort, replacement } = query;
  const memories = chooseMemories(db, filter.memoryIds?.map(parseId) ?? null);
  const several = memories.length > 1;
  const made = createFilter(filter, survey, several);
  if (!made.ok) return made;
  const replace = replacement && createReplaceText(replacement);
  if (replace && !replace.ok) return replace;
  const columns = new Set(made.value.columns);
  if (sort === 'target') columns.add('target');
  if (replacement) columns.add(replacement.side);
  const needsSurvey = filter.problems.length > 0 || filter.agreement !== null;
  if (needsSurvey) followGlossary(survey, tools.concepts);
  const holdings = listHoldings(filter.text);
  return ok({
    id: (lastId += 1),
    query,
    replace: replace ? replace.value : null,
    filter: made.value,
    several,
    total: countUnits(db, memories),
    highest: readHighestId(db),
    order: holdings && { holdings, memoryIds: memories, sort, columns: [...columns] },
    walk: walkUnits(db, memories, sort === 'target' ? 'id' : sort, [...columns]),
    sorter: sort === 'target' ? createStepSort() : null,
    ids: new Int32Array(256),
    found: 0,
    walked: 0,
    stage: needsSurvey ? 'survey' : 'walk',
    seen: readNewestChange(db),
    gone: new Set(),
    shown: null,
    version: 1,
    isStale: false,
  });
}

/** The memories of these ids that were not removed; all of them for null. */
export function chooseMemories(db: ReadableDb, ids: readonly number[] | null): readonly number[] {
  const known = listMemories(db).map(({ id }) => id);
  return ids === null ? known : known.filter((id) => ids.includes(id));
}

/** How far a call goes. */
export interface GrowLimits {
  readonly signal: AbortSignal;
  /** Milliseconds; Infinity until it is complete. */
  readonly time: number;
  /** Enough units for now. */
  readonly units: number;
}

/** Goes on with a list, giving way to other work all the time. */
export async function growList(
  list: UnitList,
  tools: ListTools,
  { signal, time, units }: GrowLimits,
): Promise<Result<UnitListState, FailureOfType<'cancelled' | 'pattern-slow'>>> {
  const start = performance.now();
  const slices = startSlices(signal, 1);
  while (list.stage !== 'complete' && performance.now() - start < time && list.found < units) {
    if (!(await slices.rest())) return err({ type: 'cancelled' });
    if (list.order && list.stage === 'walk') await narrowList(list, list.order, tools, signal);
    if (signal.aborted) return err({ type: 'cancelled' });
    const failure = stepList(list, tools);
    if (failure) return err(failure);
  }
  if (signal.aborted) return err({ type: 'cancelled' });
  return ok(describeList(list, tools));
}

/** Leaves the units unwalked that the concordance knows not to have the words. */
async function narrowList(list: UnitList, order: NarrowOrder, tools: ListTools, signal: AbortSignal): Promise<void> {
  const narrow = await narrowWalk(tools.db, tools.concordance, order, signal);
  // Another call was quicker, or this one is not wanted any more and the next asks again.
  if (list.order !== order || signal.aborted) return;
  list.order = null;
  if (narrow) Object.assign(list, narrow);
}

function stepList(list: UnitList, tools: ListTools): FailureOfType<'pattern-slow'> | null {
  if (list.stage === 'survey') {
    if (stepSurvey(tools.survey, tools, depthOf(list.query))) list.stage = 'walk';
    return null;
  }
  if (list.stage === 'sort') {
    if (!list.sorter!.step()) return null;
    for (const { id } of list.sorter!.sorted()) addUnit(list, id);
    list.walked = list.total;
    list.stage = 'complete';
    return null;
  }
  const rows = list.walk();
  if (rows === null) {
    list.stage = list.sorter ? 'sort' : 'complete';
    return null;
  }
  list.walked += rows.length;
  const kept = list.filter.keep(rows);
  if (!kept) return { type: 'pattern-slow', pattern: list.query.filter.text?.query ?? '' };
  return takeUnits(list, kept);
}

/** What must be known of all units before those that are asked for can be told. */
function depthOf({ filter: { problems, agreement } }: UnitQuery): SurveyDepth {
  if (agreement !== null || problems.includes('glossary')) return 'checked';
  return problems.includes('duplicate') || problems.includes('inconsistent') ? 'compared' : 'alone';
}

type SortedUnit = WalkedUnit & { readonly target?: string; readonly sort_key?: string };

function takeUnits(list: UnitList, rows: readonly WalkedUnit[]): FailureOfType<'pattern-slow'> | null {
  const { replacement } = list.query;
  const changed = replacement ? list.filter.keepChanged(rows, replacement, list.replace!) : rows;
  if (!changed) return { type: 'pattern-slow', pattern: replacement!.find };
  for (const row of changed) {
    if (list.sorter) list.sorter.add(toSortable(row, list.query.sort));
    else addUnit(list, row.id);
  }
  return null;
}

function toSortable({ id, memory_id: memory, ...row }: SortedUnit, sort: UnitSort): Sortable {
  return { id, memory, key: sort === 'target' ? (row.target?.slice(0, keyLength) ?? '') : (row.sort_key ?? '') };
}

/** English texts that are the same so far stand in the order of their ids. */
const keyLength = 80;

function addUnit(list: UnitList, id: number): void {
  if (list.found === list.ids.length) {
    const more = new Int32Array(list.found * 2);
    more.set(list.ids);
    list.ids = more;
  }
  list.ids[list.found] = id;
  list.found += 1;
}

/**
 * Takes units out of a list that were deleted since, and puts those back that came back. Units that were changed and are not in it
 * may belong there by now, as after an undo: then it is out of date.
 */
export async function followList(list: UnitList, db: ReadableDb, signal: AbortSignal): Promise<boolean> {
  const slices = startSlices(signal, 1);
  for (let more = true; more;) {
    if (!(await slices.rest())) return false;
    const changes = readChanges(db, list.seen);
    ({ more } = changes);
    list.seen = changes.seen;
    if (changes.gap) list.isStale = true;
    if (changes.ids.length > 0) followChanged(list, db, changes.ids);
  }
  if (readHighestId(db) > list.highest) list.isStale = true;
  return true;
}

function followChanged(list: UnitList, db: ReadableDb, ids: readonly number[]): void {
  const rows = db.all<{ id: number }>('SELECT id FROM unit WHERE id IN (SELECT value FROM json_each(:ids))', {
    ids: JSON.stringify(ids),
  });
  const present = new Set(rows.map(({ id }) => id));
  if (list.stage === 'complete' && !list.isStale) list.isStale = holdsNot(list, present);
  const before = list.gone.size;
  let returned = 0;
  for (const id of ids) {
    if (present.has(id)) returned += Number(list.gone.delete(id));
    else list.gone.add(id);
  }
  if (returned === 0 && list.gone.size === before) return;
  list.shown = null;
  list.version += 1;
}

/** Whether one of these units is not among those that the list found. */
function holdsNot({ ids, found, highest }: UnitList, units: ReadonlySet<number>): boolean {
  const held = new Uint8Array(highest + 1);
  for (const id of ids.subarray(0, found)) held[id] = 1;
  for (const id of units) if (!held[id]) return true;
  return false;
}

/** The units of a list that are there, in order. */
export function listShown(list: UnitList): Int32Array {
  if (list.gone.size === 0) return list.ids.subarray(0, list.found);
  if (list.shown && list.stage === 'complete') return list.shown;
  list.shown = list.ids.subarray(0, list.found).filter((id) => !list.gone.has(id));
  return list.shown;
}

/** How far a list is. */
export function describeList(list: UnitList, { db, survey }: ListTools): UnitListState {
  const { id, version, stage, isStale } = list;
  const progress = { done: list.walked, total: list.total };
  if (stage === 'survey') Object.assign(progress, readSurveyProgress(survey, db));
  if (stage === 'sort') Object.assign(progress, { done: list.sorter!.done(), total: list.sorter!.total() });
  return {
    listId: id,
    version,
    found: listShown(list).length,
    ...progress,
    complete: stage === 'complete',
    stale: isStale,
  };
}
