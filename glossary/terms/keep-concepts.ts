import type { Concept } from '#shared/model/terms.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import { readConcept } from './read-concepts.ts';

/** A row of `glossary`. */
export interface GlossaryRow {
  readonly id: number;
  readonly name: string;
}

/** An entry as a file holds it. */
export type NewConcept = Omit<Concept, 'glossaryId'>;

/** What became of an entry. */
export type KeptConcept = 'added' | 'changed' | 'duplicate';

const firstGlossary = 'Veerman';

/** Every glossary, the highest in rank first. */
export function listGlossaries(db: ReadableDb): readonly GlossaryRow[] {
  return db.all<GlossaryRow>(sql`SELECT id, name FROM glossary ORDER BY rank, id`);
}

/** The glossary of this name, or with null the first one; made where it does not exist. */
export function ensureGlossary(db: WritableDb, name: string | null, now: Date): GlossaryRow {
  const glossaries = listGlossaries(db);
  const found = name === null ? glossaries[0] : glossaries.find((glossary) => glossary.name === name);
  if (found) return found;
  const made = name ?? firstGlossary;
  const { id } = db.run(
    sql`INSERT INTO glossary (name, rank, added_at)
        VALUES (:made, (SELECT coalesce(max(rank) + 1, 0) FROM glossary), :at)`,
    { made, at: now.toISOString() },
  );
  return { id, name: made };
}

/** Puts an entry into a glossary, in place of the one with the same id in its file. Gives the id it has here. */
export function keepConcept(
  db: WritableDb,
  glossaryId: number,
  entry: NewConcept,
): { readonly id: string; readonly kept: KeptConcept } {
  const known = db.get<{ id: string }>(
    sql`SELECT id FROM concept WHERE glossary_id = :glossaryId AND entry_id = :entry`,
    { glossaryId, entry: entry.id },
  );
  if (!known) return { id: addConcept(db, glossaryId, entry), kept: 'added' };
  const { id } = known;
  if (sameContent(readConcept(db, id), entry)) return { id, kept: 'duplicate' };
  db.run(sql`UPDATE concept SET subject_field = :subject, definition = :definition, note = :note WHERE id = :id`, {
    id,
    subject: entry.subjectField,
    definition: entry.definition,
    note: entry.note,
  });
  db.run(sql`DELETE FROM term WHERE concept_id = :id`, { id });
  addTerms(db, id, entry);
  return { id, kept: 'changed' };
}

function addConcept(db: WritableDb, glossaryId: number, entry: NewConcept): string {
  const taken = db.get(sql`SELECT 1 FROM concept WHERE id = :id`, { id: entry.id });
  const id = taken ? `${entry.id}@${glossaryId}` : entry.id;
  db.run(
    sql`INSERT INTO concept (id, glossary_id, entry_id, position, subject_field, definition, note)
        VALUES (:id, :glossaryId, :entry,
          (SELECT coalesce(max(position) + 1, 0) FROM concept WHERE glossary_id = :glossaryId),
          :subject, :definition, :note)`,
    {
      id,
      glossaryId,
      entry: entry.id,
      subject: entry.subjectField,
      definition: entry.definition,
      note: entry.note,
    },
  );
  addTerms(db, id, entry);
  return id;
}

function addTerms(db: WritableDb, conceptId: string, { terms }: NewConcept) {
  for (const [position, term] of terms.entries()) {
    db.run(
      sql`INSERT INTO term (concept_id, position, language, text, standing, case_rule, part_of_speech, gender, type, note)
          VALUES (:conceptId, :position, :language, :text, :standing, :caseRule, :partOfSpeech, :gender, :type, :note)`,
      { conceptId, position, ...term },
    );
  }
}

function sameContent(known: Concept | undefined, entry: NewConcept): boolean {
  const content = ({ subjectField, definition, note, terms }: NewConcept) =>
    JSON.stringify([
      subjectField,
      definition,
      note,
      terms.map((t) => [t.language, t.text, t.standing, t.caseRule, t.partOfSpeech, t.gender, t.type, t.note]),
    ]);
  return known !== undefined && content(known) === content(entry);
}
