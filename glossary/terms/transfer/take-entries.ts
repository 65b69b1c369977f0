import type { EntryFate } from '#shared/model/terms-transfer.ts';
import type { EntryProvenance } from '#shared/model/terms.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import type { Journal } from '#glossary/store/journal.ts';
import type { Editor } from '../keeping/editor.ts';
import { contentOf, insertEntry, readPlaces, replaceEntry, sameContent } from '../keeping/entry-rows.ts';
import { mergeContent } from '../keeping/merge-entries.ts';
import { tidyContent } from '../keeping/tidy-content.ts';
import { readConceptRow } from '../read-concepts.ts';
import { findKnown, type KnownEntries } from './known-entries.ts';
import type { FileEntry } from './terms-file.ts';

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

/** Takes the entries of a file into a glossary; entries of the file that meet each other are merged. */
export function takeEntries(
  db: ReadableDb,
  journal: Journal,
  glossaryId: number,
  entries: readonly FileEntry[],
  known: KnownEntries,
  editor: Editor,
): { readonly counts: FateCounts; readonly touched: readonly string[] } {
  const counts = { added: 0, changed: 0, duplicate: 0 };
  const touched: string[] = [];
  const places = readPlaces(db, glossaryId);
  for (const entry of entries) {
    const { fate, content, found } = foreseeFate(known, entry);
    counts[fate]++;
    if (fate === 'duplicate') continue;
    const row = found && readConceptRow(db, found.id);
    if (row) {
      replaceEntry(db, journal, row, content, editor);
      touched.push(row.public_id);
    } else {
      const { id } = entry.concept;
      const provenance = signed(entry.concept.provenance, editor);
      touched.push(insertEntry(journal, places, { glossaryId, entryId: id, content, provenance }));
    }
  }
  return { counts, touched };
}

/** Who made it, as the file says, or else who took it in. */
function signed(provenance: EntryProvenance, { name, now }: Editor): EntryProvenance {
  if (provenance.createdAt !== null || provenance.createdBy !== null) return provenance;
  return { ...provenance, createdBy: name, createdAt: now.toISOString() };
}
