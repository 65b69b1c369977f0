import type { ImportCounts, ImportMode } from '#shared/model/transfer.ts';
import { sql, transact, type WritableDb } from '#glossary/store/database.ts';
import type { Journal } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { listMemories } from '../memories.ts';
import { withBulkIndexes } from './bulk-indexes.ts';
import { fates } from './stage-units.ts';

/** What goes with an import besides its units. */
export interface ImportHead {
  /** Name of the memory; it is made where there is none. */
  readonly memoryName: string;
  readonly fileName: string;
  readonly mode: ImportMode;
  /** Names the import for good, see `unit_import`. */
  readonly token: string;
  readonly by: string | null;
  readonly counts: ImportCounts;
  readonly now: Date;
}

/** How work tells where it is; `rest` throws where it is to end. */
export interface Pace {
  rest(done: number): void;
}

const rowsAtOnce = 20_000;

/**
 * Takes staged units, whose fates are settled, into the memory: one transaction and one undo step, or nothing. The memory must
 * not be read-only. Gives the ids of the import and of the memory.
 */
export function applyImport(db: WritableDb, head: ImportHead, pace: Pace) {
  const step = { label: 'memory-import' as const, articleId: null, segmentId: null, isClosed: true };
  return transact(
    db,
    () =>
      recordStep(db, step, head.now, (journal) => {
        const memoryId = findOrMakeMemory(db, journal, head);
        const importId = addImport(db, memoryId, head);
        addStaged(db, { memoryId, importId, counts: head.counts }, pace);
        db.run(
          sql`UPDATE unit_import SET last_id = (SELECT seq FROM sqlite_sequence WHERE name = 'unit')
              WHERE id = :importId AND added > 0`,
          { importId },
        );
        journal.update('unit_import', importId, { taken_back: 0 });
        return { importId, memoryId };
      }).value,
  );
}

/** Where staged units go; without an import their changes are not kept for taking it back. */
export interface StagedGoal {
  readonly memoryId: number;
  readonly importId: number | null;
  readonly counts: ImportCounts;
}

/** Writes staged units, whose fates are settled, into a memory. Inside a transaction. */
export function addStaged(db: WritableDb, { memoryId, importId, counts }: StagedGoal, pace: Pace): void {
  // Ids that no unit ever had: the trigger for units that come back would be asked once for each, for nothing.
  const aside = { idle: ['unit_came_back'], rest: () => pace.rest(counts.added) };
  withBulkIndexes(db, counts.added, () => addUnits(db, memoryId, pace), aside);
  if (importId !== null && counts.changed > 0) changeUnits(db, importId);
}

function findOrMakeMemory(db: WritableDb, journal: Journal, { memoryName, now }: ImportHead): number {
  const found = listMemories(db).find(({ name }) => name === memoryName);
  if (found) return found.id;
  const rank = db.get<{ rank: number }>(sql`SELECT coalesce(max(rank) + 1, 0) AS rank FROM memory`)?.rank ?? 0;
  return journal.insert('memory', { name: memoryName, rank, added_at: now.toISOString() });
}

/** As one that was taken back: taking it in is then a change that undo can turn round. */
function addImport(db: WritableDb, memoryId: number, { fileName, by, now, mode, token, counts }: ImportHead): number {
  const next = nextUnitId(db);
  return db.run(
    sql`INSERT INTO unit_import (memory_id, file_name, made_by, made_at, mode, token, first_id, last_id, added, changed,
          duplicate, refused, taken_back)
        VALUES (:memoryId, :fileName, :by, :at, :mode, :token, :first, :last, :added, :changed, :duplicate, :refused, 1)`,
    {
      memoryId,
      fileName,
      by,
      at: now.toISOString(),
      mode,
      token,
      first: next,
      last: next - 1,
      added: counts.added,
      changed: counts.changed,
      duplicate: counts.duplicate + counts.older,
      refused: counts.refused,
    },
  ).id;
}

function nextUnitId(db: WritableDb): number {
  return (db.get<{ seq: number }>(sql`SELECT seq FROM sqlite_sequence WHERE name = 'unit'`)?.seq ?? 0) + 1;
}

function addUnits(db: WritableDb, memoryId: number, pace: Pace): void {
  const highest = db.get<{ seq: number | null }>(sql`SELECT max(seq) AS seq FROM staged`)?.seq ?? 0;
  for (let from = 0; from < highest; from += rowsAtOnce) {
    pace.rest(from);
    db.run(
      sql`INSERT INTO unit (memory_id, source, target, previous, next, created_by, created_at, changed_by, changed_at, document,
            source_language, target_language)
          SELECT :memoryId, source, target, previous, next, created_by, created_at, changed_by, changed_at, document,
            source_language, target_language
          FROM staged WHERE seq > :from AND seq <= :to AND fate = :added ORDER BY seq`,
      { memoryId, from, to: from + rowsAtOnce, added: fates.added },
    );
  }
}

function changeUnits(db: WritableDb, importId: number): void {
  const changed = fates.changed;
  db.run(
    sql`INSERT INTO unit_import_change (import_id, unit_id, target_before, by_before, at_before, target_after, by_after, at_after,
          language_before, language_after)
        SELECT :importId, u.id, u.target, u.changed_by, u.changed_at,
          s.target, coalesce(s.changed_by, s.created_by), coalesce(s.changed_at, s.created_at),
          u.target_language, coalesce(s.target_language, u.target_language)
        FROM staged s JOIN unit u ON u.id = s.ref WHERE s.fate = :changed`,
    { importId, changed },
  );
  db.run(
    sql`INSERT INTO unit_history (unit_id, target, changed_by, changed_at)
        SELECT unit_id, target_before, by_before, at_before FROM unit_import_change WHERE import_id = :importId`,
    { importId },
  );
  setTargets(db, importId, 'after');
}

/** Gives the units that an import changed the English of before it or after it, where they hold the other one. */
export function setTargets(db: WritableDb, importId: number, to: 'before' | 'after'): number {
  const from = to === 'before' ? 'after' : 'before';
  return db.run(
    `UPDATE unit SET target = c.target_${to}, changed_by = c.by_${to}, changed_at = c.at_${to},
       target_language = c.language_${to}
     FROM unit_import_change c
     WHERE c.import_id = :importId AND unit.id = c.unit_id AND unit.segment_id IS NULL
       AND unit.target = c.target_${from} AND unit.changed_at IS c.at_${from}`,
    { importId },
  ).changes;
}
