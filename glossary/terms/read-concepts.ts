import type { Concept } from '#shared/model/terms.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { groupRows } from '#glossary/store/group-rows.ts';
import { toConcept, type ConceptRow, type TermRow } from './concept-row.ts';

/** Every entry of every glossary, in the order of rank and file. */
export function readConcepts(db: ReadableDb): readonly Concept[] {
  const rows = db.all<ConceptRow>(
    sql`SELECT c.* FROM concept c JOIN glossary g ON g.id = c.glossary_id ORDER BY g.rank, g.id, c.position`,
  );
  const terms = db.all<TermRow>(sql`SELECT * FROM term ORDER BY concept_id, position`);
  const byConcept = groupRows(terms, ({ concept_id }) => concept_id);
  return rows.map((row) => toConcept(row, byConcept.get(row.id) ?? []));
}

/** One entry; undefined where there is none. */
export function readConcept(db: ReadableDb, id: string): Concept | undefined {
  const row = db.get<ConceptRow>(sql`SELECT * FROM concept WHERE id = :id`, { id });
  if (!row) return undefined;
  return toConcept(row, db.all<TermRow>(sql`SELECT * FROM term WHERE concept_id = :id ORDER BY position`, { id }));
}
