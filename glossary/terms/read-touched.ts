import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { Change, Columns } from '#glossary/store/journal.ts';

/** What rows that changed say about entries: their public ids, and whether glossaries are among them. */
export interface TouchedTerms {
  readonly concepts: ReadonlySet<string>;
  readonly glossaries: boolean;
}

/** The entries that these rows belong to, also those that are gone. */
export function readTouched(db: ReadableDb, changes: readonly Change[]): TouchedTerms {
  const concepts = new Set<string>();
  const named = new Set<number>();
  const rows = new Set<number>();
  let glossaries = false;
  for (const { table, id, before, after } of changes) {
    if (table === 'glossary') glossaries = true;
    if (table === 'concept') {
      const name = columnOf(before, after, 'public_id');
      if (name === undefined) rows.add(id);
      else {
        concepts.add(String(name));
        named.add(id);
      }
    }
    if (table === 'term') rows.add(Number(columnOf(before, after, 'concept_id') ?? conceptOfTerm(db, id)));
  }
  for (const id of rows) {
    if (named.has(id)) continue;
    const row = db.get<{ public_id: string }>(sql`SELECT public_id FROM concept WHERE id = :id`, { id });
    if (row) concepts.add(row.public_id);
  }
  return { concepts, glossaries };
}

function columnOf(before: Columns | null, after: Columns | null, name: string) {
  return after?.[name] ?? before?.[name];
}

function conceptOfTerm(db: ReadableDb, id: number): number {
  return db.get<{ concept_id: number }>(sql`SELECT concept_id FROM term WHERE id = :id`, { id })?.concept_id ?? 0;
}
