import type { FailureOfType } from '#shared/model/failure.ts';
import type { Enforcement, TermLanguage, TermStanding } from '#shared/model/terms.ts';
import { ok, type Result } from '#shared/result.ts';
import type { ReadableDb, WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { toConcept, type ConceptRow } from '../concept-row.ts';
import { findWritableGlossary } from '../glossaries.ts';
import { readTermRows } from '../read-concepts.ts';
import type { Editor } from './editor.ts';
import { contentOf, findPlaces, moveEntry, replaceEntry } from './entry-rows.ts';
import { expectEntries, type EntryRefusal } from './expect-entries.ts';

/** What is to become of many entries; what is absent stays as it is. */
export interface EntriesChange {
  readonly subjectField?: string | null | undefined;
  readonly enforcement?: Enforcement | null | undefined;
  /** The standing of the terms of a language; what is forbidden stays so. */
  readonly standing?: { readonly language: TermLanguage; readonly standing: TermStanding } | undefined;
  readonly glossaryId?: number | undefined;
}

/** Changes many entries as one step: their subject field, their weight, the standing of their terms, their glossary. */
export function changeEntries(
  db: WritableDb,
  ids: readonly string[],
  change: EntriesChange,
  editor: Editor,
): Result<readonly Change[], EntryRefusal | FailureOfType<'glossary-unknown'>> {
  const rows = expectEntries(db, ids);
  if (!rows.ok) return rows;
  const glossary = change.glossaryId === undefined ? null : findWritableGlossary(db, change.glossaryId);
  if (glossary && !glossary.ok) return glossary;
  const target = glossary?.value.id;
  const head = { label: 'change-entries' as const, articleId: null, segmentId: null };
  const places = target === undefined ? null : findPlaces(db, target);
  const { changes } = recordStep(db, head, editor.now, (journal) => {
    for (const row of rows.value) {
      replaceEntry(db, journal, row, changed(db, row, change), editor);
      if (places && target !== undefined && target !== row.glossary_id) {
        moveEntry(journal, places, row, target, editor);
      }
    }
  });
  return ok(changes);
}

function changed(db: ReadableDb, row: ConceptRow, { subjectField, enforcement, standing }: EntriesChange) {
  const content = contentOf(toConcept(row, readTermRows(db, row.id)));
  return {
    ...content,
    ...(subjectField === undefined ? {} : { subjectField }),
    ...(enforcement === undefined ? {} : { enforcement }),
    ...(standing === undefined
      ? {}
      : {
          terms: content.terms.map((term) =>
            term.language === standing.language && term.standing !== 'deprecated'
              ? { ...term, standing: standing.standing }
              : term,
          ),
        }),
  };
}
