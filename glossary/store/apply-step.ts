import { DamagedRow } from './classify-store-error.ts';
import { sql, transact, type WritableDb } from './database.ts';
import { deleteRow, insertRow, readColumnNames, readRow, updateRow, type Change, type Columns } from './journal.ts';
import { hasUnits, redoUnits, undoUnits } from './unit-steps.ts';
import { readChanges, readTopStep, readUndoneStep, type StepRow } from './undo-stack.ts';

/** A step that was taken back or done again. */
export interface AppliedStep {
  readonly step: StepRow;
  readonly changes: readonly Change[];
  /** It changed units besides, in rows of their own (`undo_unit`). */
  readonly units: boolean;
}

/** What else changes with a row of a table: an import takes its units with it. Called before the row is set. */
export type StepEffects = Readonly<Partial<Record<Change['table'], (db: WritableDb, id: number, to: Columns) => void>>>;

/** Takes the newest step back in one transaction; null where there is none. */
export function undoStep(db: WritableDb, now: Date, effects: StepEffects = {}): AppliedStep | null {
  return transact(db, () => {
    const step = readTopStep(db);
    if (!step) return null;
    const changes = readChanges(db, step);
    for (const change of changes.toReversed()) {
      if (change.before) effects[change.table]?.(db, change.id, change.before);
      setRow(db, change.table, change.id, change.after, change.before, now);
    }
    undoUnits(db, step.id);
    db.run(sql`UPDATE undo_step SET undone = 1 WHERE id = :id`, { id: step.id });
    return { step, changes, units: hasUnits(db, step.id) };
  });
}

/** Does the step that was undone last again; null where there is none. */
export function redoStep(db: WritableDb, now: Date, effects: StepEffects = {}): AppliedStep | null {
  return transact(db, () => {
    const step = readUndoneStep(db);
    if (!step) return null;
    const changes = readChanges(db, step);
    for (const change of changes) {
      if (change.after) effects[change.table]?.(db, change.id, change.after);
      setRow(db, change.table, change.id, change.before, change.after, now);
    }
    redoUnits(db, step.id);
    db.run(sql`UPDATE undo_step SET undone = 0 WHERE id = :id`, { id: step.id });
    return { step, changes, units: hasUnits(db, step.id) };
  });
}

function setRow(
  db: WritableDb,
  table: Change['table'],
  id: number,
  from: Columns | null,
  to: Columns | null,
  now: Date,
) {
  const current = readRow(db, table, id);
  if (to === null) {
    if (current && mayDelete(db, table, current, from)) deleteRow(db, table, id);
    return;
  }
  assertColumns(db, table, to);
  if (!current) {
    if (from === null) insertRow(db, table, stampRow(db, table, to, to, now));
    return;
  }
  // An import may have changed a unit since; what came in then is newer than what undo would bring back.
  if (from === null || (table === 'unit' && !holds(current, from))) return;
  updateRow(db, table, id, stampRow(db, table, current, to, now));
}

/** What is newer than the step stays: a unit that an import changed since, a memory that units came into since. */
function mayDelete(db: WritableDb, table: Change['table'], current: Columns, from: Columns | null): boolean {
  if (table === 'unit') return holds(current, from);
  if (table !== 'memory') return true;
  return !db.get(sql`SELECT 1 FROM unit WHERE memory_id = :id LIMIT 1`, { id: current['id'] ?? null });
}

function holds(current: Columns, columns: Columns | null): boolean {
  return Object.entries(columns ?? {}).every(([name, value]) => current[name] === value);
}

/** The version of a segment only ever rises: a page that holds an older one must not save over this. */
function stampRow(db: WritableDb, table: Change['table'], current: Columns, to: Columns, now: Date): Columns {
  if (table === 'memory') return freeName(db, current, to);
  // A place in the article is no part of what a page edits.
  if (table !== 'segment' || to['version'] === undefined) return to;
  const at = to['updated_at'] === undefined ? {} : { updated_at: now.toISOString() };
  return { ...to, version: Number(current['version']) + 1, ...at };
}

/** The name that a memory comes back under may be that of another one by now. */
function freeName(db: WritableDb, current: Columns, to: Columns): Columns {
  if (to['name'] === undefined) return to;
  const wanted = String(to['name']);
  const isTaken = (name: string) =>
    db.get(sql`SELECT 1 FROM memory WHERE name = :name AND id <> :id`, { name, id: current['id'] ?? null });
  let name = wanted;
  for (let number = 2; isTaken(name); number += 1) name = `${wanted} ${number}`;
  return { ...to, name };
}

function assertColumns(db: WritableDb, table: Change['table'], columns: Columns) {
  const known = readColumnNames(db, table);
  const unknown = Object.keys(columns).find((name) => !known.has(name));
  if (unknown !== undefined) throw new DamagedRow({ type: 'undo-column', column: unknown });
}
