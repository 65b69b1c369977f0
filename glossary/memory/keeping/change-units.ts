import type { UndoLabel } from '#shared/contract/segments.ts';
import type { UnitsChanged } from '#shared/contract/memory-units.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { sql, transact, type WritableDb } from '#glossary/store/database.ts';
import { saveFact } from '#glossary/store/settings.ts';
import { recordUnitStep } from '#glossary/store/unit-steps.ts';
import { purgedFact } from '../memories/purge-removed.ts';

/** Who changes units, and when. */
export interface Editor {
  readonly name: string | null;
  readonly now: Date;
}

/** What is to become of a unit. Texts that are absent stay. */
export interface StagedUnit {
  readonly id: number;
  readonly source?: string;
  readonly target?: string;
  /** Where given, the unit is left alone if its text is another one by now. */
  readonly was?: { readonly side: 'source' | 'target'; readonly text: string };
}

/** Units that are put ready, in a table that only this connection sees. */
export interface StagedUnits {
  readonly batch: number;
  /** Puts some more ready; a few hundred take a millisecond or two. */
  add(units: readonly StagedUnit[]): void;
  /** Forgets them; always call it in the end. */
  clear(): void;
}

let lastBatch = 0;

/** Begins to put units ready: that takes as long as it takes, and the step that follows is short. */
export function stageUnits(db: WritableDb): StagedUnits {
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS staged_unit (
    batch INTEGER NOT NULL, unit_id INTEGER NOT NULL, source TEXT, target TEXT, was_source TEXT, was_target TEXT,
    PRIMARY KEY (batch, unit_id)
  ) WITHOUT ROWID`);
  const batch = (lastBatch += 1);
  return {
    batch,
    add: (units) => {
      const rows = units.map(({ id, source, target, was }) => [
        id,
        source ?? null,
        target ?? null,
        was?.side === 'source' ? was.text : null,
        was?.side === 'target' ? was.text : null,
      ]);
      db.run(
        sql`INSERT OR REPLACE INTO temp.staged_unit
            SELECT :batch, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(:rows)`,
        { batch, rows: JSON.stringify(rows) },
      );
    },
    clear: () => void db.run(sql`DELETE FROM temp.staged_unit WHERE batch = :batch`, { batch }),
  };
}

/** Units of removed memories count as gone, those of read-only ones are left alone. */
const writable = `temp.staged_unit c JOIN unit u ON u.id = c.unit_id JOIN memory m ON m.id = u.memory_id
  WHERE c.batch = :batch AND m.removed_at IS NULL AND m.read_only = 0`;

/** Gives staged units their new texts: one transaction, one undo step, the earlier texts into the history. */
export function applyEdits(
  db: WritableDb,
  { batch }: StagedUnits,
  label: UndoLabel,
  { name, now }: Editor,
): Result<UnitsChanged, FailureOfType<'memory-read-only'>> {
  const without = (of: string, column: 'source' | 'target') =>
    `CASE WHEN coalesce(${of}.${column}, '') = coalesce(${of === 'c' ? 'u' : 'c'}.${column}, '') OR c.${column} IS NULL
     THEN '$.${column}' ELSE '$.none' END`;
  const states = (of: string, by: string, at: string) =>
    `json_remove(json_object('source', ${of}.source, 'target', ${of}.target, 'changed_by', ${by}, 'changed_at', ${at}),
     ${without(of, 'source')}, ${without(of, 'target')})`;
  return applyStep(db, batch, label, now, (step) => {
    const first = db.get<{ seq: number }>(sql`SELECT seq FROM sqlite_sequence WHERE name = 'unit_history'`)?.seq ?? 0;
    db.run(
      `INSERT INTO undo_unit (step_id, unit_id, before, after, history_id)
       SELECT :step, u.id, ${states('u', 'u.changed_by', 'u.changed_at')}, ${states('c', ':name', ':at')},
              :first + row_number() OVER (ORDER BY u.id)
       FROM ${writable}
         AND (c.was_source IS NULL OR c.was_source = u.source) AND (c.was_target IS NULL OR c.was_target = u.target)
         AND (coalesce(c.source, u.source) <> u.source OR coalesce(c.target, u.target) <> u.target)`,
      { batch, step, first, name, at: now.toISOString() },
    );
  });
}

/** Deletes staged units with their history: one transaction, one undo step. */
export function applyRemoval(
  db: WritableDb,
  { batch }: StagedUnits,
  label: UndoLabel,
  now: Date,
): Result<UnitsChanged, FailureOfType<'memory-read-only'>> {
  return applyStep(db, batch, label, now, (step) => {
    db.run(
      `INSERT INTO undo_unit (step_id, unit_id, before)
       SELECT :step, u.id, json_object('memory_id', u.memory_id, 'source', u.source, 'target', u.target,
         'previous', u.previous, 'next', u.next, 'created_by', u.created_by, 'created_at', u.created_at,
         'changed_by', u.changed_by, 'changed_at', u.changed_at, 'document', u.document,
         'source_language', u.source_language, 'target_language', u.target_language, 'segment_id', u.segment_id,
         'history', json((SELECT json_group_array(json_array(h.id, h.source, h.target, h.changed_by, h.changed_at))
                          FROM unit_history h WHERE h.unit_id = u.id)))
       FROM ${writable}`,
      { batch, step },
    );
    const linked = db.get(
      sql`SELECT 1 FROM undo_unit s JOIN unit u ON u.id = s.unit_id
          WHERE s.step_id = :step AND u.segment_id IS NOT NULL LIMIT 1`,
      { step },
    );
    // A confirmed segment without a unit is no defect then.
    if (linked) saveFact(db, purgedFact, 'yes');
  });
}

function applyStep(
  db: WritableDb,
  batch: number,
  label: UndoLabel,
  now: Date,
  prepare: (step: number) => void,
): Result<UnitsChanged, FailureOfType<'memory-read-only'>> {
  const locked = db.get<{ units: number; name: string | null }>(
    sql`SELECT count(*) AS units, min(m.name) AS name FROM temp.staged_unit c JOIN unit u ON u.id = c.unit_id
        JOIN memory m ON m.id = u.memory_id WHERE c.batch = :batch AND m.removed_at IS NULL AND m.read_only = 1`,
    { batch },
  );
  const changed = transact(db, () => recordUnitStep(db, { label, articleId: null, segmentId: null }, now, prepare));
  if (changed === 0 && locked?.name) return err({ type: 'memory-read-only', name: locked.name });
  return ok({ changed, readOnly: locked?.units ?? 0 });
}
