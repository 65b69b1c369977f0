import type { UndoLabel, UndoState } from '#shared/contract/segments.ts';
import { DamagedRow } from './classify-store-error.ts';
import { sql, transact, type ReadableDb, type WritableDb } from './database.ts';
import { journaledTables, openJournal, type Change, type Journal } from './journal.ts';

/** What a step is, apart from the rows it changes. */
export interface StepHead {
  readonly label: UndoLabel;
  /** Where undo takes the user to. */
  readonly articleId: number | null;
  readonly segmentId: number | null;
  /** True where the step goes on with the one before, if that is recent, of the same label and on the same segment. */
  readonly joinsPrevious?: boolean;
  /** True where no later step goes on with this one, however soon it comes. */
  readonly isClosed?: boolean;
}

/** One step of the stack as it is stored, without the rows it changed, which can be many. */
export interface StepRow {
  readonly id: number;
  readonly label: UndoLabel;
  readonly article_id: number | null;
  readonly segment_id: number | null;
  readonly made_at: number;
}

/** Keys that follow each other within this many milliseconds are one step. */
export const joinWindow = 1500;

/** What a step gives back, and the rows it touched. */
export interface Recorded<T> {
  readonly value: T;
  readonly changes: readonly Change[];
}

/**
 * Does work as one transaction and one undo step. Work that changes nothing leaves no step; work that throws changes
 * nothing. New work empties the redo stack.
 */
export function recordStep<T>(db: WritableDb, head: StepHead, now: Date, work: (journal: Journal) => T): Recorded<T> {
  return transact(db, () => recordStepInside(db, head, now, work));
}

/** The same inside a transaction that the caller began, and that is rolled back where this throws. */
export function recordStepInside<T>(
  db: WritableDb,
  head: StepHead,
  now: Date,
  work: (journal: Journal) => T,
): Recorded<T> {
  const joined = findStepToJoin(db, head, now);
  const journal = openJournal(db);
  const value = work(journal);
  if (journal.changes.length > 0) keepStep(db, head, now, journal.changes, joined);
  return { value, changes: journal.changes };
}

/** Label of the next step back and the next step forward. */
export function readUndoState(db: ReadableDb): UndoState {
  return { undo: readTopStep(db)?.label ?? null, redo: readUndoneStep(db)?.label ?? null };
}

/** The step that undo takes back. */
export function readTopStep(db: ReadableDb): StepRow | undefined {
  return db.get<StepRow>(
    sql`SELECT id, label, article_id, segment_id, made_at FROM undo_step
        WHERE id < coalesce((SELECT min(id) FROM undo_step WHERE undone = 1), 9223372036854775807)
        ORDER BY id DESC LIMIT 1`,
  );
}

/** The step that redo does again. */
export function readUndoneStep(db: ReadableDb): StepRow | undefined {
  return db.get<StepRow>(
    sql`SELECT id, label, article_id, segment_id, made_at FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1`,
  );
}

/** The rows of a step. Throws `DamagedRow` where they are not what the product writes. */
export function readChanges(db: ReadableDb, { id }: StepRow): readonly Change[] {
  const row = db.get<{ changes: string }>(sql`SELECT changes FROM undo_step WHERE id = :id`, { id });
  const changes: unknown = JSON.parse(row?.changes ?? '[]');
  if (!Array.isArray(changes) || !changes.every(isChange)) throw new DamagedRow({ type: 'undo-unreadable', step: id });
  return changes;
}

/** Forgets what could be done again: new work makes it meaningless. */
export function clearRedo(db: WritableDb): void {
  db.run(sql`DELETE FROM undo_step WHERE undone = 1`);
}

function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null) return false;
  const { table, id, before, after } = value as Record<string, unknown>;
  const isColumns = (columns: unknown) => columns === null || typeof columns === 'object';
  return (
    journaledTables.some((known) => known === table) && Number.isInteger(id) && isColumns(before) && isColumns(after)
  );
}

function findStepToJoin(db: ReadableDb, head: StepHead, now: Date): StepRow | undefined {
  if (!head.joinsPrevious || readUndoneStep(db)) return undefined;
  const top = readTopStep(db);
  if (!top || top.label !== head.label || top.segment_id !== head.segmentId) return undefined;
  const age = now.getTime() - top.made_at;
  return age >= 0 && age <= joinWindow ? top : undefined;
}

function keepStep(db: WritableDb, head: StepHead, now: Date, changes: readonly Change[], joined: StepRow | undefined) {
  // Its time only says how long it may be joined; a closed step is past that from the start.
  const madeAt = now.getTime() - (head.isClosed ? joinWindow + 1 : 0);
  if (joined) {
    const merged = JSON.stringify(mergeChanges([...readChanges(db, joined), ...changes]));
    const params = { id: joined.id, changes: merged, made_at: madeAt };
    db.run(sql`UPDATE undo_step SET changes = :changes, made_at = :made_at WHERE id = :id`, params);
    return;
  }
  addStep(db, head, madeAt, changes);
}

/** A step whose rows stand elsewhere (`undo_unit`); gives its id. Inside a transaction. */
export function startStep(db: WritableDb, head: StepHead, now: Date): number {
  return addStep(db, head, now.getTime(), []);
}

function addStep(db: WritableDb, head: StepHead, madeAt: number, changes: readonly Change[]): number {
  clearRedo(db);
  const { id } = db.run(
    sql`INSERT INTO undo_step (label, article_id, segment_id, changes, made_at)
        VALUES (:label, :article_id, :segment_id, :changes, :made_at)`,
    {
      label: head.label,
      article_id: head.articleId,
      segment_id: head.segmentId,
      changes: JSON.stringify(changes),
      made_at: madeAt,
    },
  );
  return id;
}

/** Follows updates of one row up into one change, so that an hour of typing is one before and one after. */
function mergeChanges(changes: readonly Change[]): readonly Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    const at = merged.findIndex(({ table, id }) => table === change.table && id === change.id);
    const earlier = merged[at];
    if (earlier?.after && change.before && change.after) {
      const before = earlier.before ? { ...change.before, ...earlier.before } : null;
      merged[at] = { ...change, before, after: { ...earlier.after, ...change.after } };
    } else {
      merged.push(change);
    }
  }
  return merged;
}
