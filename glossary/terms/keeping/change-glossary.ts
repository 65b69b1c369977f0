import type { FailureOfType } from '#shared/model/failure.ts';
import type { Enforcement } from '#shared/model/terms.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change, Columns } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { listGlossaries } from '../glossaries.ts';

/** What is to become of a glossary; what is absent stays as it is. */
export interface GlossaryChange {
  readonly name?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly enabled?: boolean | undefined;
  readonly enforcement?: Enforcement | undefined;
}

const head = { label: 'change-glossary' as const, articleId: null, segmentId: null };

/** Renames a glossary, locks it, switches it off or on, or says what its findings do. */
export function changeGlossary(
  db: WritableDb,
  id: number,
  change: GlossaryChange,
  now: Date,
): Result<readonly Change[], FailureOfType<'glossary-unknown' | 'glossary-name-taken'>> {
  const rows = listGlossaries(db);
  if (!rows.some((row) => row.id === id)) return err({ type: 'glossary-unknown' });
  const { name, readOnly, enabled, enforcement } = change;
  if (name !== undefined && rows.some((row) => row.name === name && row.id !== id)) {
    return err({ type: 'glossary-name-taken', name });
  }
  const columns: Columns = {
    ...(name === undefined ? {} : { name }),
    ...(readOnly === undefined ? {} : { read_only: Number(readOnly) }),
    ...(enabled === undefined ? {} : { enabled: Number(enabled) }),
    ...(enforcement === undefined ? {} : { enforcement }),
  };
  return ok(recordStep(db, head, now, (journal) => journal.update('glossary', id, columns)).changes);
}

/** Puts glossaries in this order of rank; those that are not named keep theirs after those that are. */
export function orderGlossaries(
  db: WritableDb,
  ids: readonly number[],
  now: Date,
): Result<readonly Change[], FailureOfType<'glossary-unknown'>> {
  const known = listGlossaries(db).map(({ id }) => id);
  if (ids.some((id) => !known.includes(id))) return err({ type: 'glossary-unknown' });
  const order = [...new Set([...ids, ...known])];
  const { changes } = recordStep(db, head, now, (journal) => {
    for (const [rank, id] of order.entries()) journal.update('glossary', id, { rank });
  });
  return ok(changes);
}
