import type { FailureOfType } from '#shared/model/failure.ts';
import type { EntryContent } from '#shared/model/terms.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { findWritableGlossary, listGlossaries, ensureGlossary } from '../glossaries.ts';
import type { Editor } from './editor.ts';
import { findPlaces, insertEntry } from './entry-rows.ts';
import { tidyContent } from './tidy-content.ts';

/** What stops a new entry. */
export type AddEntryRefusal = FailureOfType<'glossary-unknown' | 'glossary-read-only' | 'entry-without-term'>;

/** An entry that was added, and the rows it made. */
export interface AddedEntry {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** Adds an entry to a glossary, or with null to the one that new terms go to, which is made where there is none at all. */
export function addEntry(
  db: WritableDb,
  glossaryId: number | null,
  given: EntryContent,
  editor: Editor,
): Result<AddedEntry, AddEntryRefusal> {
  const content = tidyContent(given);
  if (content.terms.length === 0) return err({ type: 'entry-without-term' });
  const isFirst = glossaryId === null && listGlossaries(db).length === 0;
  const glossary = isFirst ? null : findWritableGlossary(db, glossaryId);
  if (glossary && !glossary.ok) return glossary;
  const head = { label: 'add-entry' as const, articleId: null, segmentId: null };
  const { value: id, changes } = recordStep(db, head, editor.now, (journal) => {
    const made = glossary ?? ensureGlossary(db, journal, null, editor.now);
    const provenance = {
      createdBy: editor.name,
      createdAt: editor.now.toISOString(),
      changedBy: null,
      changedAt: null,
    };
    const into = made.ok ? made.value.id : 0;
    return insertEntry(journal, findPlaces(db, into), { glossaryId: into, entryId: null, content, provenance });
  });
  return ok({ id, changes });
}
