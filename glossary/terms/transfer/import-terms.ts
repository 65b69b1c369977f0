import type { FailureOfType } from '#shared/model/failure.ts';
import type { GlossaryId } from '#shared/model/ids.ts';
import type { TermsImportReport } from '#shared/model/terms.ts';
import { ok, type Result } from '#shared/result.ts';
import { transact, type WritableDb } from '#glossary/store/database.ts';
import { openJournal, type Change, type Journal } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { ensureGlossary } from '../glossaries.ts';
import type { Editor } from '../keeping/editor.ts';
import { planImportNow, type ImportPlan } from './plan-import.ts';
import { takeEntries } from './take-entries.ts';
import type { TermsFile } from './terms-file.ts';

/** What was taken in, and the rows that changed. */
export interface ImportedTerms {
  readonly report: TermsImportReport;
  readonly changes: readonly Change[];
}

/** Takes in what was planned, with the workspace as it was then, as one undo step, or nothing of it. */
export function importTerms(
  db: WritableDb,
  planned: ImportPlan,
  editor: Editor,
): Result<ImportedTerms, FailureOfType<'glossary-read-only'>> {
  const head = { label: 'import-terms' as const, articleId: null, segmentId: null };
  const { value, changes } = recordStep(db, head, editor.now, (journal) => take(db, journal, planned, editor));
  return value.ok ? ok({ report: value.value, changes }) : value;
}

/** The same without a step to undo: for what a workspace starts with. */
export function fillWithTerms(
  db: WritableDb,
  file: TermsFile,
  editor: Editor,
): Result<TermsImportReport, FailureOfType<'glossary-read-only'>> {
  return transact(db, () => take(db, openJournal(db), planImportNow(db, file, null), editor));
}

function take(
  db: WritableDb,
  journal: Journal,
  { file, into, plan }: ImportPlan,
  editor: Editor,
): Result<TermsImportReport, FailureOfType<'glossary-read-only'>> {
  const glossary = ensureGlossary(db, journal, into, editor.now);
  if (!glossary.ok) return glossary;
  const { id, name } = glossary.value;
  takeEntries(db, journal, id, plan, editor);
  return ok({ glossaryId: String(id) as GlossaryId, name, ...plan.counts, refused: file.refused });
}
