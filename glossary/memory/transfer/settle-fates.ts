import type { ImportCounts, ImportMode } from '#shared/model/transfer.ts';
import { sql, type WritableDb } from '#glossary/store/database.ts';
import { decideGroup, type Decision } from './decide-group.ts';
import { listGroups } from './list-groups.ts';
import { fates, type StageSchema } from './stage-units.ts';

/** How many are not simply new. */
export type Settled = Omit<ImportCounts, 'added' | 'refused'>;

/** What staged units are settled against, and how. */
export interface SettleTask {
  /** Null: a memory that is still to be made. */
  readonly memoryId: number | null;
  readonly mode: ImportMode;
  readonly schema: StageSchema;
  /** How many of the units may repeat the Dutch of an earlier one, see `StagedFile`. */
  readonly repeated: number;
  /** True where they were settled before. */
  readonly again: boolean;
}

/** Rows between two looks at whether the work is still wanted. */
const piece = 20_000;

/**
 * Decides for each staged unit what becomes of it in a memory. Only units whose Dutch may have come before are looked at one by
 * one. Can be done again when the memory has changed. Inside a transaction; `rest` is called every now and then.
 */
export function settleFates(db: WritableDb, task: SettleTask, rest: () => void): Settled {
  const { memoryId, mode } = task;
  if (task.again) forget(db);
  const known = memoryId === null ? { marked: 0, settled: 0 } : markKnown(db, memoryId, rest);
  const counts = { changed: 0, duplicate: known.settled, older: 0 };
  if (task.repeated > 0 || known.marked > known.settled) {
    groupUnsure(db);
    const settle = db.prepareBulk(sql`UPDATE staged SET fate = ?, ref = ?, old_target = ? WHERE seq = ?`);
    const keep = ({ seq, fate, ref, oldTarget, was }: Decision) => {
      if (was !== null) counts[was] -= 1;
      if (fate !== 'added') counts[fate] += 1;
      settle(fates[fate], ref, oldTarget, seq);
    };
    for (const rows of listGroups(db, rest)) decideGroup(db, { rows, memoryId, mode, keep });
  }
  // Pages of a preview are found by it. Once the rows are there an index is made many times quicker than row by row.
  if (counts.changed + counts.duplicate + counts.older > 0)
    db.exec(`CREATE INDEX ${task.schema}.staged_by_fate ON staged (fate, seq) WHERE fate <> 0`);
  return counts;
}

function forget(db: WritableDb): void {
  db.exec('DROP INDEX IF EXISTS staged_by_fate; DELETE FROM grouped;');
  db.run(
    sql`UPDATE staged SET fate = 0, ref = NULL, old_target = NULL, unsure = unsure & 1 WHERE fate <> 0 OR unsure > 1`,
  );
}

/** Notes the rows that may share their Dutch with others, those that are to be told from each other side by side. */
function groupUnsure(db: WritableDb): void {
  db.run(
    sql`INSERT INTO grouped (key, seq) SELECT key, seq FROM staged
        WHERE fate = 0 AND key IN (SELECT key FROM staged WHERE unsure > 0 AND fate = 0) ORDER BY key, seq`,
  );
}

/**
 * Settles units that the memory has just so, and marks those of which it has the Dutch. Gives how many of each, the marked with the
 * settled. In pieces, so that it can be stopped.
 */
function markKnown(
  db: WritableDb,
  memoryId: number,
  rest: () => void,
): { readonly marked: number; readonly settled: number } {
  if (!db.get(sql`SELECT 1 FROM unit WHERE memory_id = :memoryId LIMIT 1`, { memoryId }))
    return { marked: 0, settled: 0 };
  const highest = db.get<{ seq: number | null }>(sql`SELECT max(seq) AS seq FROM staged`)?.seq ?? 0;
  let marked = 0;
  let settled = 0;
  for (let from = 0; from < highest; from += piece) {
    const rows = { from, to: from + piece, memoryId };
    marked += db.run(
      sql`UPDATE staged SET unsure = unsure | 2 WHERE seq > :from AND seq <= :to
          AND EXISTS (SELECT 1 FROM unit u WHERE u.source = staged.source AND u.memory_id = :memoryId)`,
      rows,
    ).changes;
    settled += db.run(
      sql`UPDATE staged SET fate = 2, unsure = unsure & 1 WHERE seq > :from AND seq <= :to AND unsure > 1
          AND EXISTS (SELECT 1 FROM unit u WHERE u.source = staged.source AND u.memory_id = :memoryId
            AND u.target = staged.target
            AND (u.previous IS staged.previous AND u.next IS staged.next OR staged.previous IS NULL AND staged.next IS NULL))`,
      rows,
    ).changes;
    rest();
  }
  return { marked, settled };
}
