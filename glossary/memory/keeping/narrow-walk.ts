import type { UnitFilter, UnitSort } from '#shared/contract/memory-units.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import type { Concordance } from '../concordance/concordance.ts';
import { findHoldingUnits, type Holding } from '../concordance/find-holding-units.ts';
import { foldPlainly } from './match-text.ts';
import { createStepSort, type Sortable, type StepSort } from './sort-in-steps.ts';
import { age, page, type Walk, type WalkedUnit } from './walk-units.ts';

/** With more units than this that may fit, the plain walk in the order of the list fills a screen as soon. */
const most = 50_000;
/** Letters and digits that no rule of case or accents makes different by what stands beside them. */
const pieces = /[a-z0-9]{2,}/gu;

/** A unit of a walk that is sorted afterwards. */
export interface KeyedUnit extends WalkedUnit {
  /** What the order of the list goes by. */
  readonly sort_key: string;
}

/** A walk over few units in no order of the list, and what puts those in order that were kept. */
export interface NarrowWalk {
  readonly walk: Walk<KeyedUnit>;
  readonly sorter: StepSort;
}

/** What must be among the words of a unit with this text, by the sides it may be on; null where that says nothing. */
export function listHoldings(text: UnitFilter['text']): readonly Holding[] | null {
  if (!text || text.regex) return null;
  const found = [...new Set(foldPlainly(text.query.trim()).match(pieces) ?? [])];
  if (found.length === 0) return null;
  const sides = text.side === 'either' ? (['source', 'target'] as const) : [text.side];
  return sides.map((side) => ({ side, pieces: found }));
}

/** What a narrow walk is made for. */
export interface NarrowOrder {
  readonly holdings: readonly Holding[];
  readonly memoryIds: readonly number[];
  readonly sort: UnitSort;
  readonly columns: readonly string[];
}

/**
 * A walk over only those units that have the words, as the concordance knows; each is yet to be looked at. Null where it does
 * not know it at once or where there are many: then the plain walk is as good.
 */
export async function narrowWalk(
  db: ReadableDb,
  concordance: Concordance,
  { holdings, memoryIds, sort, columns }: NarrowOrder,
  signal: AbortSignal,
): Promise<NarrowWalk | null> {
  const ids = await findHoldingUnits(db, concordance, holdings, most, signal);
  if (!ids) return null;
  const kept = new Set(memoryIds);
  const names = ['id', 'memory_id', ...columns, `${keyOf[sort]} AS sort_key`].join(', ');
  let from = 0;
  const walk: Walk<KeyedUnit> = () => {
    if (from >= ids.length) return null;
    const some = ids.slice(from, (from += page));
    const rows = db.all<KeyedUnit>(`SELECT ${names} FROM unit WHERE id IN (SELECT value FROM json_each(:ids))`, {
      ids: JSON.stringify(some),
    });
    return rows.filter(({ memory_id }) => kept.has(memory_id));
  };
  return { walk, sorter: createStepSort(orders[sort]) };
}

const keyOf: Readonly<Record<UnitSort, string>> = { newest: age, oldest: age, source: 'source', target: 'target' };

/** The orders of `walkUnits`; that by the English is the sorter's own. */
const orders: Readonly<Record<UnitSort, ((a: Sortable, b: Sortable) => number) | undefined>> = {
  newest: (a, b) => compareBytes(b.key, a.key) || b.id - a.id,
  oldest: (a, b) => compareBytes(a.key, b.key) || a.id - b.id,
  source: (a, b) => compareBytes(a.key, b.key) || a.memory - b.memory || a.id - b.id,
  target: undefined,
};

/** Compares as SQLite does, by the bytes of UTF-8: what takes two units in UTF-16 comes after everything else. */
function compareBytes(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at === end ? a.length - b.length : rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
}

const rank = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);
