import { ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import type { Editor } from './editor.ts';
import { deleteEntry } from './entry-rows.ts';
import { expectEntries, type EntryRefusal } from './expect-entries.ts';

/** Takes entries out of their glossaries with their history; one step, which undo takes back. */
export function deleteEntries(
  db: WritableDb,
  ids: readonly string[],
  editor: Editor,
): Result<readonly Change[], EntryRefusal> {
  const rows = expectEntries(db, ids);
  if (!rows.ok) return rows;
  const head = { label: 'delete-entries' as const, articleId: null, segmentId: null };
  const { changes } = recordStep(db, head, editor.now, (journal) => {
    for (const row of rows.value) deleteEntry(db, journal, row);
  });
  return ok(changes);
}
