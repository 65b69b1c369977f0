import type { FailureOfType } from '#shared/model/failure.ts';
import { blankContent, blankTerm, type EntryContent, type EntryHistoryItem, type Term } from '#shared/model/terms.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { readConceptRow } from '../read-concepts.ts';
import type { Editor } from './editor.ts';
import { replaceEntry } from './entry-rows.ts';
import { expectEntry, type EntryRefusal } from './expect-entries.ts';
import { tidyContent } from './tidy-content.ts';

interface HistoryRow {
  readonly id: number;
  readonly content: string;
  readonly changed_by: string | null;
  readonly changed_at: string | null;
}

/** What an entry was before each of its changes, newest first. */
export function listEntryHistory(
  db: ReadableDb,
  id: string,
): Result<readonly EntryHistoryItem[], FailureOfType<'entry-unknown'>> {
  const row = readConceptRow(db, id);
  if (!row) return err({ type: 'entry-unknown', conceptId: id });
  const rows = db.all<HistoryRow>(
    sql`SELECT id, content, changed_by, changed_at FROM concept_history WHERE concept_id = :id ORDER BY id DESC`,
    { id: row.id },
  );
  return ok(
    rows.map((item) => ({
      id: item.id,
      content: readContent(item.content),
      changedBy: item.changed_by,
      changedAt: item.changed_at,
    })),
  );
}

/** Gives an entry the content that it once had; what it says now goes into its history. */
export function restoreEntry(
  db: WritableDb,
  id: string,
  historyId: number,
  editor: Editor,
): Result<readonly Change[], EntryRefusal> {
  const row = expectEntry(db, id);
  if (!row.ok) return row;
  const item = db.get<HistoryRow>(
    sql`SELECT id, content, changed_by, changed_at FROM concept_history WHERE id = :historyId AND concept_id = :concept`,
    { historyId, concept: row.value.id },
  );
  if (!item) return err({ type: 'entry-unknown', conceptId: id });
  const content = tidyContent(readContent(item.content));
  const head = { label: 'restore-entry' as const, articleId: null, segmentId: null };
  return ok(
    recordStep(db, head, editor.now, (journal) => replaceEntry(db, journal, row.value, content, editor)).changes,
  );
}

/** Fields that an earlier version did not have yet are blank. */
function readContent(json: string): EntryContent {
  const kept = JSON.parse(json) as Partial<EntryContent>;
  return { ...blankContent, ...kept, terms: (kept.terms ?? []).map((term): Term => ({ ...blankTerm, ...term })) };
}
