import { sql, transact, type WritableDb } from './database.ts';
import { startStep, type StepHead } from './undo-stack.ts';

/** What a step did to units. */
export type UnitWork = (step: number) => void;

/** True where the unit is still as the step left it (`:side` is the JSON of that state); what an import changed since stays. */
const isAsBefore = unitIs('before');
const isAsAfter = unitIs('after');

function unitIs(state: 'before' | 'after'): string {
  const same = (column: string) => `u.${column} IS coalesce(s.${state} ->> '$.${column}', u.${column})`;
  return `${same('source')} AND ${same('target')}
    AND (json_type(s.${state}, '$.changed_at') IS NULL OR u.changed_at IS s.${state} ->> '$.changed_at')`;
}

/**
 * Changes or deletes units as one transaction and one undo step, however many: in statements that go over all of them, not
 * row by row. `prepare` puts the rows of `undo_unit` there for the step that it is given; they are then done. Gives how
 * many units changed; none leave no step.
 */
export function recordUnitStep(db: WritableDb, head: StepHead, now: Date, prepare: UnitWork): number {
  return transact(db, () => {
    const step = startStep(db, head, now);
    prepare(step);
    const units = countUnits(db, step);
    if (units === 0) db.run(sql`DELETE FROM undo_step WHERE id = :step`, { step });
    else redoUnits(db, step);
    return units;
  });
}

/** True where a step holds units in rows of their own. */
export function hasUnits(db: WritableDb, step: number): boolean {
  return db.get(sql`SELECT 1 FROM undo_unit WHERE step_id = :step LIMIT 1`, { step }) !== undefined;
}

function countUnits(db: WritableDb, step: number): number {
  return db.get<{ units: number }>(sql`SELECT count(*) AS units FROM undo_unit WHERE step_id = :step`, { step })!.units;
}

/** Does what a step did to units: for the first time or again. Inside a transaction. */
export function redoUnits(db: WritableDb, step: number): void {
  db.run(
    `INSERT OR IGNORE INTO unit_history (id, unit_id, source, target, changed_by, changed_at)
     SELECT s.history_id, u.id, nullif(u.source, coalesce(s.after ->> '$.source', u.source)), u.target, u.changed_by, u.changed_at
     FROM undo_unit s JOIN unit u ON u.id = s.unit_id
     WHERE s.step_id = :step AND s.after IS NOT NULL AND ${isAsBefore}`,
    { step },
  );
  moveUnits(db, step, 'after', isAsBefore);
  db.run(
    `DELETE FROM unit WHERE id IN (
       SELECT u.id FROM undo_unit s JOIN unit u ON u.id = s.unit_id
       WHERE s.step_id = :step AND s.after IS NULL AND ${isAsBefore})`,
    { step },
  );
}

/** Takes back what a step did to units. Inside a transaction. */
export function undoUnits(db: WritableDb, step: number): void {
  db.run(
    `DELETE FROM unit_history WHERE id IN (
       SELECT s.history_id FROM undo_unit s JOIN unit u ON u.id = s.unit_id
       WHERE s.step_id = :step AND s.after IS NOT NULL AND ${isAsAfter})`,
    { step },
  );
  moveUnits(db, step, 'before', isAsAfter);
  bringBack(db, step);
}

/** Two statements, since one that names the Dutch puts every unit anew into the index of the Dutch, changed or not. */
function moveUnits(db: WritableDb, step: number, to: 'before' | 'after', isAsLeft: string): void {
  const set = (also: string) => `UPDATE unit AS u
    SET ${also} target = coalesce(s.${to} ->> '$.target', u.target),
        changed_by = s.${to} ->> '$.changed_by', changed_at = s.${to} ->> '$.changed_at'
    FROM undo_unit s
    WHERE s.step_id = :step AND s.unit_id = u.id AND s.after IS NOT NULL AND ${isAsLeft}
      AND json_type(s.${to}, '$.source')`;
  db.run(`${set('')} IS NULL`, { step });
  db.run(`${set(`source = s.${to} ->> '$.source',`)} IS NOT NULL`, { step });
}

/** Units that went come back with their history, to their segment where that has no other unit by now. */
function bringBack(db: WritableDb, step: number): void {
  db.run(
    sql`INSERT OR IGNORE INTO unit (id, memory_id, source, target, previous, next, created_by, created_at, changed_by,
                                    changed_at, document, source_language, target_language, segment_id)
        SELECT s.unit_id, m.id, s.before ->> '$.source', s.before ->> '$.target', s.before ->> '$.previous',
               s.before ->> '$.next', s.before ->> '$.created_by', s.before ->> '$.created_at',
               s.before ->> '$.changed_by', s.before ->> '$.changed_at', s.before ->> '$.document',
               s.before ->> '$.source_language', s.before ->> '$.target_language',
               (SELECT g.id FROM segment g WHERE g.id = s.before ->> '$.segment_id'
                AND NOT EXISTS (SELECT 1 FROM unit o WHERE o.segment_id = g.id))
        FROM undo_unit s JOIN memory m ON m.id = s.before ->> '$.memory_id'
        WHERE s.step_id = :step AND s.after IS NULL`,
    { step },
  );
  db.run(
    sql`INSERT OR IGNORE INTO unit_history (id, unit_id, source, target, changed_by, changed_at)
        SELECT h.value ->> 0, s.unit_id, h.value ->> 1, h.value ->> 2, h.value ->> 3, h.value ->> 4
        FROM undo_unit s JOIN unit u ON u.id = s.unit_id, json_each(s.before, '$.history') h
        WHERE s.step_id = :step AND s.after IS NULL`,
    { step },
  );
}
