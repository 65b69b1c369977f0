import type { FailureOfType } from '#shared/model/failure.ts';
import type { GlossaryId } from '#shared/model/ids.ts';
import type { Enforcement, Glossary } from '#shared/model/terms.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { Journal } from '#glossary/store/journal.ts';

/** A row of `glossary` that was not removed. */
export interface GlossaryRow {
  readonly id: number;
  readonly name: string;
  readonly rank: number;
  readonly read_only: 0 | 1;
  readonly enabled: 0 | 1;
  readonly enforcement: Enforcement;
}

const firstGlossary = 'Veerman';

/** Every glossary, the highest in rank first. */
export function listGlossaries(db: ReadableDb): readonly GlossaryRow[] {
  return db.all<GlossaryRow>(
    sql`SELECT id, name, rank, read_only, enabled, enforcement FROM glossary
        WHERE removed_at IS NULL ORDER BY rank, id`,
  );
}

/** One glossary; undefined where there is none or it was removed. */
export function readGlossary(db: ReadableDb, id: number): GlossaryRow | undefined {
  return listGlossaries(db).find((glossary) => glossary.id === id);
}

/** Every glossary as the page knows it, the highest in rank first. */
export function describeGlossaries(db: ReadableDb): readonly Glossary[] {
  const counts = db.all<{ glossary_id: number; entries: number }>(
    sql`SELECT glossary_id, count(*) AS entries FROM concept GROUP BY glossary_id`,
  );
  const entries = new Map(counts.map((row) => [row.glossary_id, row.entries]));
  const rows = listGlossaries(db);
  const receiver = rows.find(({ read_only }) => read_only === 0);
  return rows.map((row) => ({
    id: String(row.id) as GlossaryId,
    name: row.name,
    readOnly: row.read_only === 1,
    enabled: row.enabled === 1,
    enforcement: row.enforcement,
    receives: row === receiver,
    entries: entries.get(row.id) ?? 0,
  }));
}

/** The glossary, where entries may enter it and change in it; null means the one that new terms go to. */
export function findWritableGlossary(
  db: ReadableDb,
  id: number | null,
): Result<GlossaryRow, FailureOfType<'glossary-unknown' | 'glossary-read-only'>> {
  const rows = listGlossaries(db);
  const found =
    id === null ? (rows.find(({ read_only }) => read_only === 0) ?? rows[0]) : rows.find((row) => row.id === id);
  if (!found) return err({ type: 'glossary-unknown' });
  return found.read_only === 1 ? err({ type: 'glossary-read-only', name: found.name }) : ok(found);
}

/** The glossary of this name, or with null the one that new terms go to; made where it does not exist. */
export function ensureGlossary(
  db: ReadableDb,
  journal: Journal,
  name: string | null,
  now: Date,
): Result<{ readonly id: number; readonly name: string }, FailureOfType<'glossary-read-only'>> {
  const rows = listGlossaries(db);
  const found =
    name === null ? (rows.find(({ read_only }) => read_only === 0) ?? null) : rows.find((row) => row.name === name);
  if (found) return found.read_only === 1 ? err({ type: 'glossary-read-only', name: found.name }) : ok(found);
  const made = name ?? freeName(rows);
  return ok({ id: insertGlossary(journal, made, rows, now), name: made });
}

/** Adds an empty glossary, below all the others. */
export function insertGlossary(journal: Journal, name: string, rows: readonly GlossaryRow[], now: Date): number {
  const rank = rows.length === 0 ? 0 : Math.max(...rows.map((row) => row.rank)) + 1;
  return journal.insert('glossary', { name, rank, added_at: now.toISOString() });
}

function freeName(rows: readonly GlossaryRow[]): string {
  let name = firstGlossary;
  for (let number = 2; rows.some((row) => row.name === name); number++) name = `${firstGlossary} ${number}`;
  return name;
}
