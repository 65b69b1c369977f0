import type { EntryContent, Term } from '#shared/model/terms.ts';
import { ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change, Journal } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { foldText } from '#glossary/text/normalise.ts';
import { toConcept } from '../concept-row.ts';
import { readTermRows } from '../read-concepts.ts';
import type { Editor } from './editor.ts';
import { contentOf, deleteEntry, replaceEntry } from './entry-rows.ts';
import { expectEntries, expectEntry, type EntryRefusal } from './expect-entries.ts';
import { tidyContent } from './tidy-content.ts';

/** Lets what points at a merged entry point at the one it went into; in the same step. */
export type MovePointers = (journal: Journal, from: string, into: string) => void;

/**
 * Makes one entry of several: the terms, sentences and notes of the others come behind those of `into`, and what `into`
 * does not say itself is filled in. The others go.
 */
export function mergeEntries(
  db: WritableDb,
  into: string,
  others: readonly string[],
  editor: Editor,
  movePointers: MovePointers,
): Result<readonly Change[], EntryRefusal> {
  const kept = expectEntry(db, into);
  if (!kept.ok) return kept;
  const rows = expectEntries(
    db,
    others.filter((id) => id !== into),
  );
  if (!rows.ok) return rows;
  const contents = [kept.value, ...rows.value].map((row) => contentOf(toConcept(row, readTermRows(db, row.id))));
  const head = { label: 'merge-entries' as const, articleId: null, segmentId: null };
  const { changes } = recordStep(db, head, editor.now, (journal) => {
    for (const row of rows.value) {
      movePointers(journal, row.public_id, into);
      deleteEntry(db, journal, row);
    }
    replaceEntry(db, journal, kept.value, tidyContent(contents.reduce(mergeContent)), editor);
  });
  return ok(changes);
}

/** Two entries as one. What both say in other words stands in the note; nothing is lost. */
export function mergeContent(one: EntryContent, other: EntryContent): EntryContent {
  const alsoDefined = other.definition !== null && one.definition !== null && other.definition !== one.definition;
  const notes = [one.note, alsoDefined ? other.definition : null, other.note].flatMap(
    (note) => note?.split('\n') ?? [],
  );
  const isKnown = (text: string) => one.examples.some((example) => example.nl === text);
  return {
    subjectField: one.subjectField ?? other.subjectField,
    definition: one.definition ?? other.definition,
    source: one.source ?? other.source,
    note: notes.length === 0 ? null : [...new Set(notes)].join('\n'),
    examples: [...one.examples, ...other.examples.filter(({ nl }) => nl === '' || !isKnown(nl))],
    enforcement: one.enforcement ?? other.enforcement,
    terms: mergeTerms(one.terms, other.terms),
  };
}

function mergeTerms(one: readonly Term[], other: readonly Term[]): readonly Term[] {
  const keyOf = (term: Term) => `${term.language} ${foldText(term.text)}`;
  const known = new Set(one.map(keyOf));
  const hasPreferred = (language: Term['language']) =>
    one.some((term) => term.language === language && term.standing === 'preferred');
  const added = other
    .filter((term) => !known.has(keyOf(term)))
    .map((term) =>
      term.standing === 'preferred' && hasPreferred(term.language) ? { ...term, standing: 'admitted' as const } : term,
    );
  return [...one, ...added];
}
