import type { ImportCounts, ImportMode } from '#shared/model/transfer.ts';
import { sql, type WritableDb } from '#glossary/store/database.ts';
import { decideGroup, type Decision, type StagedRow } from './decide-group.ts';
import { fates, type StageSchema } from './stage-units.ts';

/** How many are not simply new. */
export type Settled = Omit<ImportCounts, 'added' | 'refused'>;

const keysAtOnce = 500;
const rowsAtOnce = 2000;
const piece = 20_000;

/**
 * Decides for each staged unit what becomes of it in a memory (null: one that is still to be made). Only units whose Dutch may
 * have come before are looked at one by one. Can be done again when the memory has changed. Inside a transaction; `rest` is called
 * every now and then.
 */
export function settleFates(
  db: WritableDb,
  {
    memoryId,
    mode,
    schema,
  }: { readonly memoryId: number | null; readonly mode: ImportMode; readonly schema: StageSchema },
  rest: () => void,
): Settled {
  const counts = { changed: 0, duplicate: 0, older: 0 };
  db.run(
    sql`UPDATE staged SET fate = 0, ref = NULL, old_target = NULL, unsure = unsure & 1 WHERE fate <> 0 OR unsure > 1`,
  );
  if (memoryId !== null) counts.duplicate = markKnown(db, memoryId, rest);
  if (!db.get(sql`SELECT 1 FROM staged WHERE unsure > 0 LIMIT 1`)) return counts;
  // Once the rows are there an index is made many times quicker than row by row.
  db.exec(`CREATE INDEX IF NOT EXISTS ${schema}.staged_by_key ON staged (key);
           CREATE INDEX IF NOT EXISTS ${schema}.staged_unsure ON staged (key) WHERE unsure > 0;
           CREATE INDEX IF NOT EXISTS ${schema}.staged_by_fate ON staged (fate, seq) WHERE fate <> 0;`);
  const settle = db.prepareBulk(sql`UPDATE staged SET fate = ?, ref = ?, old_target = ? WHERE seq = ?`);
  const keep = ({ seq, fate, ref, oldTarget, was }: Decision) => {
    if (was !== null) counts[was] -= 1;
    if (fate !== 'added') counts[fate] += 1;
    settle(fates[fate], ref, oldTarget, seq);
  };
  for (let last = Number.MIN_SAFE_INTEGER; ;) {
    const keys = db.all<{ key: number }>(
      `SELECT DISTINCT key FROM staged WHERE unsure > 0 AND key > :last ORDER BY key LIMIT ${keysAtOnce}`,
      { last },
    );
    for (const { key } of keys) {
      decideGroup(db, { rows: listGroup(db, key), memoryId, mode, keep });
      last = key;
    }
    rest();
    if (keys.length < keysAtOnce) return counts;
  }
}

/**
 * Settles units that the memory has just so, and marks the others of which it has the Dutch. Gives how many it settled. In pieces, so that
 * it can be stopped.
 */
function markKnown(db: WritableDb, memoryId: number, rest: () => void): number {
  if (!db.get(sql`SELECT 1 FROM unit WHERE memory_id = :memoryId LIMIT 1`, { memoryId })) return 0;
  const highest = db.get<{ seq: number | null }>(sql`SELECT max(seq) AS seq FROM staged`)?.seq ?? 0;
  let settled = 0;
  for (let from = 0; from < highest; from += piece) {
    const rows = { from, to: from + piece, memoryId };
    db.run(
      sql`UPDATE staged SET unsure = unsure | 2 WHERE seq > :from AND seq <= :to
          AND EXISTS (SELECT 1 FROM unit u WHERE u.source = staged.source AND u.memory_id = :memoryId)`,
      rows,
    );
    settled += db.run(
      sql`UPDATE staged SET fate = 2, unsure = unsure & 1 WHERE seq > :from AND seq <= :to AND unsure > 1
          AND EXISTS (SELECT 1 FROM unit u WHERE u.source = staged.source AND u.memory_id = :memoryId
            AND u.target = staged.target
            AND (u.previous IS staged.previous AND u.next IS staged.next OR staged.previous IS NULL AND staged.next IS NULL))`,
      rows,
    ).changes;
    rest();
  }
  return settled;
}

function* listGroup(db: WritableDb, key: number): Generator<StagedRow> {
  for (let last = 0; ;) {
    const rows = db.all<StagedRow>(
      `SELECT seq, source, target, previous, next, document, coalesce(changed_at, created_at) AS at
       FROM staged WHERE key = :key AND seq > :last AND fate <> 2 ORDER BY seq LIMIT ${rowsAtOnce}`,
      { key, last },
    );
    yield* rows;
    if (rows.length < rowsAtOnce) return;
    last = rows.at(-1)?.seq ?? last;
  }
}
