import type { EntryFate } from '#shared/model/terms-transfer.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import type { EntryContent, EntryProvenance } from '#shared/model/terms.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import type { Journal } from '#glossary/store/journal.ts';
import type { Pieces } from '#glossary/text/pieces.ts';
import type { Editor } from '../keeping/editor.ts';
import { contentOf, insertEntry, readPlaces, replaceEntry, sameContent } from '../keeping/entry-rows.ts';
import { mergeContent } from '../keeping/merge-entries.ts';
import { tidyContent } from '../keeping/tidy-content.ts';
import { readConceptRow } from '../read-concepts.ts';
import { findKnown, type KnownEntries } from './known-entries.ts';
import type { FileEntry } from './terms-file.ts';

const entriesPerPiece = 50;

/** How many entries of a file are what. */
export type FateCounts = Readonly<Record<EntryFate, number>>;

/** What would become of an entry: nothing is written. An entry without an id of its own adds to the one it meets. */
export function foreseeFate(known: KnownEntries, { concept, hasId }: FileEntry) {
  const content = tidyContent(contentOf(concept));
  const found = findKnown(known, concept, hasId);
  if (!found) return { fate: 'added' as const, content, found };
  const before = contentOf(found);
  const wanted = hasId ? content : tidyContent(mergeContent(before, content));
  const fate = sameContent(before, wanted) ? ('duplicate' as const) : ('changed' as const);
  return { fate, content: wanted, found };
}

/** What is to become of the entries of a file. */
export interface EntriesPlan {
  readonly counts: FateCounts;
  /** What is to be written: those that are there already are not among them. */
  readonly writes: readonly PlannedEntry[];
}

interface PlannedEntry {
  readonly entry: FileEntry;
  readonly content: EntryContent;
  /** The entry that it changes; undefined = it is new. */
  readonly known: ConceptId | undefined;
}

/** Finds out what is to become of each entry of a file; nothing is written. */
export function* planEntries(known: KnownEntries, entries: readonly FileEntry[]): Pieces<EntriesPlan> {
  const counts = { added: 0, changed: 0, duplicate: 0 };
  const writes: PlannedEntry[] = [];
  for (const [at, entry] of entries.entries()) {
    const { fate, content, found } = foreseeFate(known, entry);
    counts[fate]++;
    if (fate !== 'duplicate') writes.push({ entry, content, known: found?.id });
    if (at % entriesPerPiece === 0) yield at / entries.length;
  }
  return { counts, writes };
}

/** Writes what was planned into a glossary, whose entries must be those that the plan was made with. */
export function takeEntries(
  db: ReadableDb,
  journal: Journal,
  glossaryId: number,
  { writes }: EntriesPlan,
  editor: Editor,
): void {
  const places = readPlaces(db, glossaryId);
  for (const { entry, content, known } of writes) {
    const row = known && readConceptRow(db, known);
    if (row) {
      replaceEntry(db, journal, row, content, editor);
    } else {
      const { id } = entry.concept;
      const provenance = signed(entry.concept.provenance, editor);
      insertEntry(journal, places, { glossaryId, entryId: id, content, provenance });
    }
  }
}

/** Who made it, as the file says, or else who took it in. */
function signed(provenance: EntryProvenance, { name, now }: Editor): EntryProvenance {
  if (provenance.createdAt !== null || provenance.createdBy !== null) return provenance;
  return { ...provenance, createdBy: name, createdAt: now.toISOString() };
}
