import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import type { ConceptRow } from '../concept-row.ts';
import { listGlossaries } from '../glossaries.ts';
import { readConceptRow } from '../read-concepts.ts';

/** Why an entry may not be changed. */
export type EntryRefusal = FailureOfType<'entry-unknown' | 'glossary-read-only'>;

/** The rows of entries that may be changed; all of them or why not. */
export function expectEntries(db: ReadableDb, ids: readonly string[]): Result<readonly ConceptRow[], EntryRefusal> {
  const locked = new Map(listGlossaries(db).flatMap(({ id, name, read_only }) => (read_only ? [[id, name]] : [])));
  const rows: ConceptRow[] = [];
  for (const conceptId of new Set(ids)) {
    const row = readConceptRow(db, conceptId);
    if (!row) return err({ type: 'entry-unknown', conceptId });
    const name = locked.get(row.glossary_id);
    if (name !== undefined) return err({ type: 'glossary-read-only', name });
    rows.push(row);
  }
  return ok(rows);
}

/** The row of one entry that may be changed. */
export function expectEntry(db: ReadableDb, id: string): Result<ConceptRow, EntryRefusal> {
  const rows = expectEntries(db, [id]);
  if (!rows.ok) return rows;
  const [row] = rows.value;
  return row ? ok(row) : err({ type: 'entry-unknown', conceptId: id });
}
