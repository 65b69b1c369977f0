import type { ReadableDb } from '#glossary/store/database.ts';
import { groupRows } from '#glossary/store/group-rows.ts';
import { listMemories } from '../memories.ts';
import type { UnitRow } from '../unit-row.ts';
import { walkUnits, type Walk, type WalkedUnit } from './walk-units.ts';

/** A comparison of all units with those of the same Dutch that is under way. */
export interface Comparing {
  readonly db: ReadableDb;
  readonly walk: Walk<SourceUnit>;
  /** Units of the same Dutch that were met last, which may go on. */
  group: SourceUnit[];
  readonly duplicates: Set<number>;
  /** Other English in the same memory. */
  readonly inconsistent: Set<number>;
  /** Other English in another memory. */
  readonly elsewhere: Set<number>;
  /** Units gone over. */
  done: number;
}

interface SourceUnit extends WalkedUnit {
  readonly source: string;
}

/** What decides which of several equal units stay. */
export type ComparedUnit = Pick<
  UnitRow,
  'id' | 'source' | 'target' | 'previous' | 'next' | 'segment_id' | 'changed_at' | 'created_at'
>;

/** Begins to compare: the units come in the order of their Dutch, straight from the index. */
export function startComparing(db: ReadableDb): Comparing {
  const memories = listMemories(db).map(({ id }) => id);
  const walk = walkUnits<SourceUnit>(db, memories, 'source', ['source']);
  return { db, walk, group: [], duplicates: new Set(), inconsistent: new Set(), elsewhere: new Set(), done: 0 };
}

/** Compares a page of units; true at the end. */
export function compareUnits(comparing: Comparing): boolean {
  const rows = comparing.walk();
  for (const row of rows ?? []) {
    const [first] = comparing.group;
    if (first && first.source !== row.source) closeGroup(comparing);
    comparing.group.push(row);
  }
  comparing.done += rows?.length ?? 0;
  if (!rows) closeGroup(comparing);
  return rows === null;
}

function closeGroup(comparing: Comparing): void {
  const { group, db } = comparing;
  comparing.group = [];
  if (group.length < 2) return;
  const units = db.all<ComparedUnit & WalkedUnit>(
    `SELECT id, memory_id, source, target, previous, next, segment_id, changed_at, created_at FROM unit
     WHERE id IN (SELECT value FROM json_each(:ids))`,
    { ids: JSON.stringify(group.map(({ id }) => id)) },
  );
  const memories = [...groupRows(units, ({ memory_id }) => memory_id).values()];
  for (const own of memories) compareWithin(comparing, own);
  if (memories.length > 1) compareAcross(comparing, memories);
}

function compareWithin({ duplicates, inconsistent }: Comparing, units: readonly ComparedUnit[]): void {
  for (const { id, twins } of findDuplicates(units)) for (const each of [id, ...twins]) duplicates.add(each);
  if (listEnglish(units).size > 1) for (const { id } of units) inconsistent.add(id);
}

function compareAcross({ elsewhere }: Comparing, memories: readonly (readonly ComparedUnit[])[]): void {
  const english = memories.map(listEnglish);
  for (const [at, units] of memories.entries()) {
    const others = english.filter((_, other) => other !== at);
    for (const { id, target } of units) {
      if (others.some((texts) => texts.size > 1 || !texts.has(target.trim()))) elsewhere.add(id);
    }
  }
}

const listEnglish = (units: readonly ComparedUnit[]): ReadonlySet<string> =>
  new Set(units.map(({ target }) => target.trim()));

/** A unit that stays, and those that say the same in the same place and may go. */
export interface DuplicateGroup {
  readonly id: number;
  readonly twins: readonly number[];
}

/**
 * Of units of one memory with the same Dutch, those that add nothing to another one: the same English in the same place,
 * or in no known place. A confirmed segment's unit always stays; else one with its neighbours does, else the newest.
 */
export function findDuplicates(units: readonly ComparedUnit[]): readonly DuplicateGroup[] {
  const kept: { readonly id: number; readonly twins: number[] }[] = [];
  const byTexts = new Map<string, (typeof kept)[number]>();
  const byPlace = new Map<string, (typeof kept)[number]>();
  for (const { id, target, previous, next, segment_id } of units.toSorted(compareWorth)) {
    const hasNoPlace = previous === null && next === null;
    const place = JSON.stringify([target, previous, next]);
    const other = hasNoPlace ? byTexts.get(target) : byPlace.get(place);
    if (other && segment_id === null) {
      other.twins.push(id);
      continue;
    }
    const group = { id, twins: [] };
    kept.push(group);
    if (!byTexts.has(target)) byTexts.set(target, group);
    if (!byPlace.has(place)) byPlace.set(place, group);
  }
  return kept.filter(({ twins }) => twins.length > 0);
}

function compareWorth(a: ComparedUnit, b: ComparedUnit): number {
  const isLinked = (unit: ComparedUnit) => Number(unit.segment_id !== null);
  const isPlaced = ({ previous, next }: ComparedUnit) => Number(previous !== null || next !== null);
  const newest = (unit: ComparedUnit) => unit.changed_at ?? unit.created_at ?? '';
  const byAge = newest(a) === newest(b) ? b.id - a.id : newest(a) > newest(b) ? -1 : 1;
  return isLinked(b) - isLinked(a) || isPlaced(b) - isPlaced(a) || byAge;
}
