import type { ConceptId } from '#shared/model/ids.ts';
import type { Concept } from '#shared/model/terms.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { TbxConcept } from '#glossary/interchange/tbx/tbx-model.ts';
import { readConcepts, readConceptsOf } from '../read-concepts.ts';

/**
 * Entries as a file is to hold them. Those of one glossary carry the ids of its own file; where all glossaries go into one file
 * they carry those that are unique in the workspace.
 */
export function listForFile(db: ReadableDb, glossaryId: number | null): readonly TbxConcept[] {
  if (glossaryId === null) return readConcepts(db).map(withoutPlace);
  const ids = new Map(
    db
      .all<{ public_id: string; entry_id: string }>(
        sql`SELECT public_id, entry_id FROM concept WHERE glossary_id = :glossaryId`,
        { glossaryId },
      )
      .map((row) => [row.public_id, row.entry_id]),
  );
  return readConceptsOf(db, glossaryId).map((concept) => ({
    ...withoutPlace(concept),
    id: (ids.get(concept.id) ?? concept.id) as ConceptId,
  }));
}

function withoutPlace({ glossaryId: _glossaryId, ...concept }: Concept): TbxConcept {
  return concept;
}
