import type { EntryContent, EntryProvenance, Term } from '#shared/model/terms.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { Columns, Journal } from '#glossary/store/journal.ts';
import { toConcept, toConceptColumns, toTermColumns, type ConceptRow } from '../concept-row.ts';
import { readTermRows } from '../read-concepts.ts';
import type { Editor } from './editor.ts';

/** An entry on its way into a glossary. */
export interface NewEntry {
  readonly glossaryId: number;
  /** The id it has in its file; null = one is made from its first term. */
  readonly entryId: string | null;
  readonly content: EntryContent;
  readonly provenance: EntryProvenance;
}

/** Adds an entry at the end of its glossary and gives its public id. */
export function insertEntry(db: ReadableDb, journal: Journal, entry: NewEntry): string {
  const { glossaryId, content, provenance } = entry;
  const entryId = freeEntryId(db, glossaryId, entry.entryId ?? idFromTerms(content.terms));
  const publicId = freePublicId(db, glossaryId, entryId);
  const last = db.get<{ position: number | null }>(
    sql`SELECT max(position) AS position FROM concept WHERE glossary_id = :glossaryId`,
    { glossaryId },
  );
  const id = journal.insert('concept', {
    glossary_id: glossaryId,
    public_id: publicId,
    entry_id: entryId,
    position: (last?.position ?? -1) + 1,
    ...toConceptColumns(content),
    created_by: provenance.createdBy,
    created_at: provenance.createdAt,
    changed_by: provenance.changedBy,
    changed_at: provenance.changedAt,
  });
  for (const [at, term] of content.terms.entries()) {
    journal.insert('term', { concept_id: id, ...toTermColumns(term, at) });
  }
  return publicId;
}

/** Gives an entry new content and keeps what it was. False where it says the same already. */
export function replaceEntry(
  db: ReadableDb,
  journal: Journal,
  row: ConceptRow,
  content: EntryContent,
  editor: Editor,
): boolean {
  const rows = readTermRows(db, row.id);
  const before = contentOf(toConcept(row, rows));
  if (sameContent(before, content)) return false;
  journal.insert('concept_history', {
    concept_id: row.id,
    content: JSON.stringify(before),
    changed_by: row.changed_by ?? row.created_by,
    changed_at: row.changed_at ?? row.created_at,
  });
  journal.update('concept', row.id, { ...toConceptColumns(content), ...stamp(editor) });
  for (const [at, term] of content.terms.entries()) {
    const known = rows[at];
    if (known) journal.update('term', known.id, toTermColumns(term, at));
    else journal.insert('term', { concept_id: row.id, ...toTermColumns(term, at) });
  }
  for (const gone of rows.slice(content.terms.length)) journal.delete('term', gone.id);
  return true;
}

/** Takes an entry out with all that belongs to it. */
export function deleteEntry(db: ReadableDb, journal: Journal, row: ConceptRow): void {
  for (const term of readTermRows(db, row.id)) journal.delete('term', term.id);
  const history = db.all<{ id: number }>(sql`SELECT id FROM concept_history WHERE concept_id = :id`, { id: row.id });
  for (const item of history) journal.delete('concept_history', item.id);
  journal.delete('concept', row.id);
}

/** Puts an entry at the end of another glossary. Hits, overrides and findings know it by the same id as before. */
export function moveEntry(db: ReadableDb, journal: Journal, row: ConceptRow, glossaryId: number, editor: Editor): void {
  const last = db.get<{ position: number | null }>(
    sql`SELECT max(position) AS position FROM concept WHERE glossary_id = :glossaryId`,
    { glossaryId },
  );
  journal.update('concept', row.id, {
    glossary_id: glossaryId,
    entry_id: freeEntryId(db, glossaryId, row.entry_id),
    position: (last?.position ?? -1) + 1,
    ...stamp(editor),
  });
}

/** What an entry says, without who and where. */
export function contentOf({
  id: _id,
  glossaryId: _glossary,
  provenance: _who,
  ...content
}: {
  readonly id: unknown;
  readonly glossaryId?: unknown;
  readonly provenance: unknown;
} & EntryContent): EntryContent {
  return content;
}

/** Whether two entries say the same. */
export function sameContent(one: EntryContent, other: EntryContent): boolean {
  return comparable(one) === comparable(other);
}

/** Who changed it, now. */
export function stamp({ name, now }: Editor): Columns {
  return { changed_by: name, changed_at: now.toISOString() };
}

function comparable(content: EntryContent): string {
  return JSON.stringify([
    toConceptColumns(content),
    content.terms.map((term) => Object.values(toTermColumns(term, 0))),
  ]);
}

/** The id that a file would give it; `-2` and so on where the glossary has one of that name. */
function freeEntryId(db: ReadableDb, glossaryId: number, wanted: string): string {
  const isTaken = (id: string) =>
    db.get(sql`SELECT 1 FROM concept WHERE glossary_id = :glossaryId AND entry_id = :id`, { glossaryId, id });
  let id = wanted;
  for (let number = 2; isTaken(id); number++) id = `${wanted}-${number}`;
  return id;
}

/** The id of the file, and behind an @ the glossary where another one uses the same. */
function freePublicId(db: ReadableDb, glossaryId: number, entryId: string): string {
  const isTaken = (id: string) =>
    db.get(
      sql`SELECT 1 FROM concept c JOIN glossary g ON g.id = c.glossary_id
          WHERE c.public_id = :id AND g.removed_at IS NULL`,
      { id },
    );
  if (!isTaken(entryId)) return entryId;
  let id = `${entryId}@${glossaryId}`;
  for (let number = 2; isTaken(id); number++) id = `${entryId}@${glossaryId}-${number}`;
  return id;
}

function idFromTerms(terms: readonly Term[]): string {
  const words = (terms[0]?.text ?? 'entry').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `c-${words.replace(/^-|-$/gu, '').slice(0, 80)}`;
}
