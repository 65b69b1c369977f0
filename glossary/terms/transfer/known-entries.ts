import type { Concept } from '#shared/model/terms.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { foldText } from '#glossary/text/normalise.ts';
import type { TbxConcept } from '#glossary/interchange/tbx/tbx-model.ts';
import { readConceptsOf } from '../read-concepts.ts';

/** The entries of a glossary, to be met by those of a file. */
export interface KnownEntries {
  readonly byEntryId: ReadonlyMap<string, Concept>;
  /** By each Dutch term; null where several entries have it. */
  readonly byDutch: ReadonlyMap<string, Concept | null>;
}

/** Reads the entries of a glossary, once for a whole file. */
export function readKnownEntries(db: ReadableDb, glossaryId: number): KnownEntries {
  const entryIds = new Map(
    db
      .all<{ public_id: string; entry_id: string }>(
        sql`SELECT public_id, entry_id FROM concept WHERE glossary_id = :glossaryId`,
        { glossaryId },
      )
      .map((row) => [row.public_id, row.entry_id]),
  );
  const byEntryId = new Map<string, Concept>();
  const byDutch = new Map<string, Concept | null>();
  for (const concept of readConceptsOf(db, glossaryId)) {
    byEntryId.set(entryIds.get(concept.id) ?? concept.id, concept);
    for (const key of dutchKeys(concept)) byDutch.set(key, byDutch.has(key) ? null : concept);
  }
  return { byEntryId, byDutch };
}

/** The entry that one of a file is: by its id, or where it has none by its first Dutch term. */
export function findKnown(known: KnownEntries, concept: TbxConcept, hasId: boolean): Concept | undefined {
  if (hasId) return known.byEntryId.get(concept.id);
  const [key] = dutchKeys(concept);
  if (key === undefined) return known.byEntryId.get(concept.id);
  return known.byDutch.get(key) ?? undefined;
}

function dutchKeys({ terms }: TbxConcept): readonly string[] {
  return terms.filter(({ language }) => language === 'nl').map(({ text }) => foldText(text));
}
