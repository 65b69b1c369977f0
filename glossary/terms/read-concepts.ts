import type { Concept } from '#shared/model/terms.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { groupRows } from '#glossary/store/group-rows.ts';
import { toConcept, type ConceptRow, type TermRow } from './concept-row.ts';

/** Every entry of every glossary that was not removed, in the order of rank and file. */
export function readConcepts(db: ReadableDb): readonly Concept[] {
  const rows = db.all<ConceptRow>(
    sql`SELECT c.* FROM concept c JOIN glossary g ON g.id = c.glossary_id
        WHERE g.removed_at IS NULL ORDER BY g.rank, g.id, c.position`,
  );
  const terms = db.all<TermRow>(sql`SELECT * FROM term ORDER BY concept_id, position`);
  const byConcept = groupRows(terms, ({ concept_id }) => concept_id);
  return rows.map((row) => toConcept(row, byConcept.get(row.id) ?? []));
}

/** Every entry of one glossary, in the order of its file. */
export function readConceptsOf(db: ReadableDb, glossaryId: number): readonly Concept[] {
  const rows = db.all<ConceptRow>(sql`SELECT * FROM concept WHERE glossary_id = :glossaryId ORDER BY position`, {
    glossaryId,
  });
  const terms = db.all<TermRow>(
    sql`SELECT t.* FROM term t JOIN concept c ON c.id = t.concept_id
        WHERE c.glossary_id = :glossaryId ORDER BY t.concept_id, t.position`,
    { glossaryId },
  );
  const byConcept = groupRows(terms, ({ concept_id }) => concept_id);
  return rows.map((row) => toConcept(row, byConcept.get(row.id) ?? []));
}

/** One entry by the id that hits and findings carry; undefined where there is none or its glossary was removed. */
export function readConcept(db: ReadableDb, id: string): Concept | undefined {
  const row = readConceptRow(db, id);
  return row && toConcept(row, readTermRows(db, row.id));
}

/** The row of an entry by its public id. */
export function readConceptRow(db: ReadableDb, id: string): ConceptRow | undefined {
  return db.get<ConceptRow>(
    sql`SELECT c.* FROM concept c JOIN glossary g ON g.id = c.glossary_id
        WHERE c.public_id = :id AND g.removed_at IS NULL`,
    { id },
  );
}

/** The wordings of an entry, in order. */
export function readTermRows(db: ReadableDb, conceptId: number): readonly TermRow[] {
  return db.all<TermRow>(sql`SELECT * FROM term WHERE concept_id = :conceptId ORDER BY position`, { conceptId });
}
