import type { UnitSort } from '#shared/contract/memory-units.ts';
import { sql, type ReadableDb, type SqlParams } from '#glossary/store/database.ts';

/** What every walk reads of a unit; the columns that were asked for come besides. */
export interface WalkedUnit {
  readonly id: number;
  readonly memory_id: number;
}

/** Goes over units in an order, a page at a time; null at the end. */
export type Walk<T> = () => readonly T[] | null;

/** Units read in one go: a millisecond or two. */
export const page = 400;
/** When a unit was last changed, as its index has it. */
export const age = "coalesce(changed_at, created_at, '')";
/** After every text. */
const last = '\u{10FFFF}';

/** Goes over the units of some memories: newest or oldest first, by their Dutch, or as they are stored (`id`). */
export function walkUnits<T extends WalkedUnit>(
  db: ReadableDb,
  memoryIds: readonly number[],
  order: Exclude<UnitSort, 'target'> | 'id',
  columns: readonly string[] = [],
): Walk<T> {
  const names = ['id', 'memory_id', ...columns].join(', ');
  if (order === 'source') return keepMemories(walkSources(db, names), memoryIds);
  if (order === 'id') return keepMemories(walkIds(db, names), memoryIds);
  const walks = memoryIds.map((memory) => walkAges<T>(db, names, memory, order === 'newest'));
  const [only] = walks;
  return walks.length === 1 && only ? only : mergeWalks(walks, order === 'newest');
}

function keepMemories<T extends WalkedUnit>(walk: Walk<T>, memoryIds: readonly number[]): Walk<T> {
  const kept = new Set(memoryIds);
  return () => walk()?.filter(({ memory_id }) => kept.has(memory_id)) ?? null;
}

/** A page of what comes after the last one: first what stands beside it in the order, then what stands further on. */
function readOn<T>(db: ReadableDb, steps: readonly string[], params: SqlParams): T[] {
  const rows: T[] = [];
  for (const step of steps) {
    if (rows.length < page) rows.push(...db.all<T>(`${step} LIMIT ${page - rows.length}`, params));
  }
  return rows;
}

function walkIds<T extends WalkedUnit>(db: ReadableDb, names: string): Walk<T> {
  let id = 0;
  return () => {
    const rows = db.all<T>(`SELECT ${names} FROM unit WHERE id > :id ORDER BY id LIMIT ${page}`, { id });
    id = rows.at(-1)?.id ?? id;
    return rows.length === 0 ? null : rows;
  };
}

interface AgedUnit extends WalkedUnit {
  readonly age: string;
}

function walkAges<T extends WalkedUnit>(db: ReadableDb, names: string, memory: number, isNewest: boolean): Walk<T> {
  const [than, order] = isNewest ? ['<', 'DESC'] : ['>', 'ASC'];
  const from = `SELECT ${names}, ${age} AS age FROM unit INDEXED BY unit_by_age WHERE memory_id = :memory AND`;
  const steps = [
    `${from} ${age} = :age AND id ${than} :id ORDER BY id ${order}`,
    `${from} ${age} ${than} :age ORDER BY ${age} ${order}, id ${order}`,
  ];
  let at = { age: isNewest ? last : '', id: 0 };
  return () => {
    const rows = readOn<T & AgedUnit>(db, steps, { memory, ...at });
    const end = rows.at(-1);
    if (!end) return null;
    at = { age: end.age, id: end.id };
    return rows;
  };
}

/** Takes the pages of several walks together in their common order. */
function mergeWalks<T extends WalkedUnit>(walks: readonly Walk<T>[], isNewest: boolean): Walk<T> {
  const heads = walks.map((walk) => ({ walk, rows: [] as readonly (T & AgedUnit)[], at: 0, ended: false }));
  const isBefore = (a: AgedUnit, b: AgedUnit) =>
    a.age === b.age ? a.id > b.id === isNewest : a.age > b.age === isNewest;
  const peek = (head: (typeof heads)[number]) => {
    if (head.at === head.rows.length && !head.ended) {
      head.rows = (head.walk() as readonly (T & AgedUnit)[] | null) ?? [];
      head.at = 0;
      head.ended = head.rows.length === 0;
    }
    return head.rows[head.at];
  };
  return () => {
    const merged: T[] = [];
    while (merged.length < page) {
      let best: (typeof heads)[number] | undefined;
      for (const head of heads) {
        const row = peek(head);
        const first = best && peek(best);
        if (row && (!first || isBefore(row, first))) best = head;
      }
      if (!best) break;
      merged.push(best.rows[best.at]!);
      best.at += 1;
    }
    return merged.length === 0 ? null : merged;
  };
}

function walkSources<T extends WalkedUnit>(db: ReadableDb, names: string): Walk<T> {
  const from = `SELECT ${names}, source AS walked_source FROM unit INDEXED BY unit_by_source WHERE`;
  const steps = [
    `${from} source = :source AND memory_id = :memory AND id > :id ORDER BY id`,
    `${from} source = :source AND memory_id > :memory ORDER BY memory_id, id`,
    `${from} source > :source ORDER BY source, memory_id, id`,
  ];
  let at = { source: '', memory: 0, id: 0 };
  return () => {
    const rows = readOn<T & { walked_source: string }>(db, steps, at);
    const end = rows.at(-1);
    if (!end) return null;
    at = { source: end.walked_source, memory: end.memory_id, id: end.id };
    return rows;
  };
}

/** Units of some memories, counted in the index. */
export function countUnits(db: ReadableDb, memoryIds: readonly number[]): number {
  return memoryIds.reduce(
    (sum, memory) =>
      sum +
      db.get<{ units: number }>(sql`SELECT count(*) AS units FROM unit WHERE memory_id = :memory`, { memory })!.units,
    0,
  );
}
