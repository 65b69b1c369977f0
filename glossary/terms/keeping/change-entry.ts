import type { FailureOfType } from '#shared/model/failure.ts';
import type { EntryContent } from '#shared/model/terms.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import type { Editor } from './editor.ts';
import { replaceEntry } from './entry-rows.ts';
import { expectEntry, type EntryRefusal } from './expect-entries.ts';
import { tidyContent } from './tidy-content.ts';

/** Gives an entry new content, whole; what it was goes into its history. */
export function changeEntry(
  db: WritableDb,
  id: string,
  given: EntryContent,
  editor: Editor,
): Result<readonly Change[], EntryRefusal | FailureOfType<'entry-without-term'>> {
  const row = expectEntry(db, id);
  if (!row.ok) return row;
  const content = tidyContent(given);
  if (content.terms.length === 0) return err({ type: 'entry-without-term' });
  const head = { label: 'change-entry' as const, articleId: null, segmentId: null };
  return ok(
    recordStep(db, head, editor.now, (journal) => replaceEntry(db, journal, row.value, content, editor)).changes,
  );
}
