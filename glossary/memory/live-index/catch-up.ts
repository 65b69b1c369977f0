import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { putUnit } from '../index/put-unit.ts';
import { removeUnit } from '../index/remove-unit.ts';
import type { TokenIndex } from '../index/token-index.ts';
import type { LiveIndex } from './open-live-index.ts';
import { isSameStamp, readStamp } from './read-stamp.ts';

interface LeanRow {
  readonly id: number;
  readonly memory_id: number;
  readonly source: string;
  readonly target: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly changed_at: string;
}

const page = 500;

/**
 * Brings the index up to date with a piece of what was committed since, whoever did it. True when there is nothing left; one
 * read of next to no time when there was nothing to do, so call it before every lookup.
 * Within a transaction of the same connection, which may yet be rolled back, nothing is followed.
 */
export function catchUp(db: ReadableDb, live: LiveIndex): boolean {
  if (db.inTransaction) return true;
  const stamp = readStamp(db);
  if (isSameStamp(live.stamp, stamp)) return true;
  if (!followChanges(db, live) || !followNew(db, live)) return false;
  live.stamp = stamp;
  return true;
}

function followChanges(db: ReadableDb, live: LiveIndex): boolean {
  const changes = db.all<{ seq: number; unit_id: number }>(
    sql`SELECT seq, unit_id FROM unit_change WHERE seq > :seen ORDER BY seq LIMIT 500`,
    { seen: live.seen },
  );
  const { index } = live.saved;
  for (const id of new Set(changes.map((change) => change.unit_id))) {
    // What is above was never seen, and is found as new.
    if (id > index.highestId) continue;
    const row = readUnit(db, id);
    if (row) put(index, row);
    else removeUnit(index, id);
  }
  live.seen = changes.at(-1)?.seq ?? live.seen;
  live.changes += changes.length;
  return changes.length < page;
}

function followNew(db: ReadableDb, live: LiveIndex): boolean {
  const { index } = live.saved;
  const rows = db.all<LeanRow>(
    sql`SELECT id, memory_id, source, target, previous, next, coalesce(changed_at, created_at, '') AS changed_at FROM unit
        WHERE id > :highest ORDER BY id LIMIT 500`,
    { highest: index.highestId },
  );
  for (const row of rows) put(index, row);
  live.changes += rows.length;
  return rows.length < page;
}

function readUnit(db: ReadableDb, id: number): LeanRow | undefined {
  return db.get<LeanRow>(
    sql`SELECT id, memory_id, source, target, previous, next, coalesce(changed_at, created_at, '') AS changed_at FROM unit WHERE id = :id`,
    { id },
  );
}

function put(index: TokenIndex, { memory_id, changed_at, ...texts }: LeanRow): void {
  const seconds = Math.floor(Date.parse(changed_at) / 1000);
  putUnit(index, { memory: memory_id, rank: Math.max(0, seconds) || 0, ...texts });
}
