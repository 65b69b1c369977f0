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

/** Gives new entries of a glossary their ids and places. */
export interface EntryPlaces {
  /** The id that a file would give it; `-2` and so on where the glossary has one of that name. */
  entryId(wanted: string): string;
  /** The id of the file, and behind an @ the glossary where another one uses the same. */
  publicId(entryId: string): string;
  /** Behind all the others. */
  position(): number;
}

/** Looks ids up in the store, one by one: for a few entries. */
export function findPlaces(db: ReadableDb, glossaryId: number): EntryPlaces {
  return makePlaces(glossaryId, {
    hasEntry: (id) =>
      db.get(sql`SELECT 1 FROM concept WHERE glossary_id = :glossaryId AND entry_id = :id`, { glossaryId, id }) !==
      undefined,
    hasPublic: (id) =>
      db.get(
        sql`SELECT 1 FROM concept c JOIN glossary g ON g.id = c.glossary_id
            WHERE c.public_id = :id AND g.removed_at IS NULL`,
        { id },
      ) !== undefined,
    last: readLastPosition(db, glossaryId),
  });
}

/** Reads every id once: for a whole file. */
export function readPlaces(db: ReadableDb, glossaryId: number): EntryPlaces {
  const rows = db.all<{ glossary_id: number; entry_id: string; public_id: string }>(
    sql`SELECT c.glossary_id, c.entry_id, c.public_id FROM concept c JOIN glossary g ON g.id = c.glossary_id
        WHERE g.removed_at IS NULL`,
  );
  const entryIds = new Set(rows.filter((row) => row.glossary_id === glossaryId).map((row) => row.entry_id));
  const publicIds = new Set(rows.map((row) => row.public_id));
  const places = makePlaces(glossaryId, {
    hasEntry: (id) => entryIds.has(id),
    hasPublic: (id) => publicIds.has(id),
    last: readLastPosition(db, glossaryId),
  });
  const keep = (ids: Set<string>, id: string) => {
    ids.add(id);
    return id;
  };
  return {
    position: places.position,
    entryId: (wanted) => keep(entryIds, places.entryId(wanted)),
    publicId: (entryId) => keep(publicIds, places.publicId(entryId)),
  };
}

interface TakenIds {
  readonly hasEntry: (id: string) => boolean;
  readonly hasPublic: (id: string) => boolean;
  readonly last: number;
}

function makePlaces(glossaryId: number, { hasEntry, hasPublic, last }: TakenIds): EntryPlaces {
  let position = last;
  return {
    entryId(wanted) {
      let id = wanted;
      for (let number = 2; hasEntry(id); number++) id = `${wanted}-${number}`;
      return id;
    },
    publicId(entryId) {
      let id = entryId;
      for (let number = 1; hasPublic(id); number++) id = `${entryId}@${glossaryId}${number === 1 ? '' : `-${number}`}`;
      return id;
    },
    position: () => ++position,
  };
}

function readLastPosition(db: ReadableDb, glossaryId: number): number {
  const last = db.get<{ position: number | null }>(
    sql`SELECT max(position) AS position FROM concept WHERE glossary_id = :glossaryId`,
    { glossaryId },
  );
  return last?.position ?? -1;
}

/** Adds an entry at the end of its glossary and gives its public id. */
export function insertEntry(journal: Journal, places: EntryPlaces, entry: NewEntry): string {
  const { glossaryId, content, provenance } = entry;
  const entryId = places.entryId(entry.entryId ?? idFromTerms(content.terms));
  const publicId = places.publicId(entryId);
  const id = journal.insert('concept', {
    glossary_id: glossaryId,
    public_id: publicId,
    entry_id: entryId,
    position: places.position(),
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
    const columns = toTermColumns(term, at);
    if (known && holds(known, columns)) continue;
    if (known) journal.update('term', known.id, columns);
    else journal.insert('term', { concept_id: row.id, ...columns });
  }
  for (const gone of rows.slice(content.terms.length)) journal.delete('term', gone.id);
  return true;
}

function holds(row: object, columns: Columns): boolean {
  const values = row as Columns;
  return Object.keys(columns).every((name) => values[name] === columns[name]);
}

/** Takes an entry out with all that belongs to it. */
export function deleteEntry(db: ReadableDb, journal: Journal, row: ConceptRow): void {
  for (const term of readTermRows(db, row.id)) journal.delete('term', term.id);
  const history = db.all<{ id: number }>(sql`SELECT id FROM concept_history WHERE concept_id = :id`, { id: row.id });
  for (const item of history) journal.delete('concept_history', item.id);
  journal.delete('concept', row.id);
}

/** Puts an entry at the end of another glossary. Hits, overrides and findings know it by the same id as before. */
export function moveEntry(
  journal: Journal,
  places: EntryPlaces,
  row: ConceptRow,
  glossaryId: number,
  editor: Editor,
): void {
  journal.update('concept', row.id, {
    glossary_id: glossaryId,
    entry_id: places.entryId(row.entry_id),
    position: places.position(),
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

function idFromTerms(terms: readonly Term[]): string {
  const words = (terms[0]?.text ?? 'entry').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `c-${words.replace(/^-|-$/gu, '').slice(0, 80)}`;
}
