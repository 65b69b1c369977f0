import { matchOrderSetting, type MatchOrder } from '#shared/model/memory.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';

/** What a lookup needs to know of the memories. */
export interface LookedInMemories {
  /** Points taken off, by memory; Infinity for those that are not looked in. */
  readonly penalties: ReadonlyMap<number, number>;
  readonly names: ReadonlyMap<number, string>;
  /** Among equal scores the higher comes first. `rank` is a unit's time in seconds since 1970, below 2³². */
  readonly rankOf: (memory: number, rank: number) => number;
}

interface LeanMemory {
  readonly id: number;
  readonly name: string;
  readonly penalty: number;
  readonly enabled: 0 | 1;
}

/** Every memory as a lookup sees it at this moment: a read of microseconds, for there are few. */
export function readLookedIn(db: ReadableDb): LookedInMemories {
  const rows = db.all<LeanMemory>(sql`SELECT id, name, penalty, enabled FROM memory ORDER BY rank DESC, id DESC`);
  const trust = new Map(rows.map(({ id }, at) => [id, at]));
  const newestFirst = readOrder(db) === 'newest';
  return {
    penalties: new Map(rows.map(({ id, penalty, enabled }) => [id, enabled === 1 ? penalty : Infinity])),
    names: new Map(rows.map(({ id, name }) => [id, name])),
    rankOf: (memory, rank) => {
      const trusted = trust.get(memory) ?? 0;
      return newestFirst ? rank * 2 ** 16 + trusted : trusted * 2 ** 32 + rank;
    },
  };
}

function readOrder(db: ReadableDb): MatchOrder {
  const key = matchOrderSetting;
  const row = db.get<{ value: string }>(sql`SELECT value FROM setting WHERE key = :key`, { key });
  return row?.value === 'newest' ? 'newest' : 'trusted';
}
