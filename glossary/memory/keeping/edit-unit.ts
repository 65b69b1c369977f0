import type { UnitsChanged } from '#shared/contract/memory-units.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, type Result } from '#shared/result.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import type { UnitRow } from '../unit-row.ts';
import {
  applyEdits,
  applyRemoval,
  stageUnits,
  type Editor,
  type StagedUnit,
  type StagedUnits,
} from './change-units.ts';
import { listHistory } from './list-unit-history.ts';

type Refusal<T extends 'unit-side-empty' | never = never> = FailureOfType<'unit-unknown' | 'memory-read-only' | T>;

/** The row of a unit whose memory was not removed. */
export function readUnitRow(db: ReadableDb, id: number): UnitRow | undefined {
  return db.get<UnitRow>(
    sql`SELECT u.* FROM unit u JOIN memory m ON m.id = u.memory_id WHERE u.id = :id AND m.removed_at IS NULL`,
    { id },
  );
}

/** Gives a unit other texts, and with `alsoSame` every unit of the texts that it had: a wrong match does not come back. */
export function editUnit(
  db: WritableDb,
  id: number,
  texts: { readonly source: string; readonly target: string; readonly alsoSame: boolean },
  editor: Editor,
): Result<UnitsChanged, Refusal<'unit-side-empty'>> {
  const row = readUnitRow(db, id);
  if (!row) return err({ type: 'unit-unknown' });
  const { source, target, alsoSame } = texts;
  if (source.trim() === '' || target.trim() === '') return err({ type: 'unit-side-empty' });
  const units = (alsoSame ? listSame(db, row) : [id]).map((each) => ({ id: each, source, target }));
  return withStaged(db, units, (staged) => applyEdits(db, staged, 'memory-edit', editor));
}

/** Brings an earlier state of a unit back. */
export function restoreUnit(
  db: WritableDb,
  id: number,
  historyId: number,
  editor: Editor,
): Result<UnitsChanged, Refusal> {
  const row = readUnitRow(db, id);
  const entry = row && listHistory(db, row).find((each) => each.id === historyId);
  if (!entry) return err({ type: 'unit-unknown' });
  const { source, target } = entry;
  return withStaged(db, [{ id, source, target }], (staged) => applyEdits(db, staged, 'memory-edit', editor));
}

/** Deletes a unit, and with `alsoSame` every unit of the same texts. */
export function removeUnit(db: WritableDb, id: number, alsoSame: boolean, now: Date): Result<UnitsChanged, Refusal> {
  const row = readUnitRow(db, id);
  if (!row) return err({ type: 'unit-unknown' });
  const units = (alsoSame ? listSame(db, row) : [id]).map((each) => ({ id: each }));
  return withStaged(db, units, (staged) => applyRemoval(db, staged, 'memory-delete', now));
}

/** Gives the English of a unit to every unit with the same Dutch, in all memories that may be written. */
export function useEnglish(db: WritableDb, id: number, editor: Editor): Result<UnitsChanged, Refusal> {
  const row = readUnitRow(db, id);
  if (!row) return err({ type: 'unit-unknown' });
  const { source, target } = row;
  const rows = db.all<{ id: number }>(
    sql`SELECT u.id FROM unit u JOIN memory m ON m.id = u.memory_id
        WHERE u.source = :source AND u.target <> :target AND m.removed_at IS NULL`,
    { source, target },
  );
  const units = rows.map((each) => ({ id: each.id, target }));
  return withStaged(db, units, (staged) => applyEdits(db, staged, 'memory-edit', editor));
}

function listSame(db: ReadableDb, { source, target }: UnitRow): readonly number[] {
  const rows = db.all<{ id: number }>(sql`SELECT id FROM unit WHERE source = :source AND target = :target`, {
    source,
    target,
  });
  return rows.map(({ id }) => id);
}

function withStaged<T>(db: WritableDb, units: readonly StagedUnit[], work: (staged: StagedUnits) => T): T {
  const staged = stageUnits(db);
  try {
    staged.add(units);
    return work(staged);
  } finally {
    staged.clear();
  }
}
