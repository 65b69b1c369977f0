import type { FailureOfType } from '#shared/model/failure.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change, Journal } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { countWords } from '#glossary/text/count-words.ts';
import { keepFileText, readFileText } from './file-text.ts';
import { keepWhole } from './move-segments.ts';
import { findEditable, type SegmentRefusal } from './save-draft.ts';
import type { SegmentRow } from './segment-row.ts';
import type { Author } from './write-segment.ts';

/** New Dutch for a segment. */
export interface SourceEdit {
  readonly segmentId: SegmentId;
  readonly version: number;
  readonly source: string;
}

/**
 * Puts a misprint in the Dutch right. The segment becomes a draft; what the file says is kept, stands in the history, and
 * is what `verify` goes by. One transaction and one undo step.
 */
export function editSource(
  db: WritableDb,
  edit: SourceEdit,
  author: Author,
): Result<readonly Change[], SegmentRefusal | FailureOfType<'source-empty'>> {
  const found = findEditable(db, edit.segmentId, edit.version);
  if (!found.ok) return found;
  const row = found.value;
  const source = edit.source.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ').trim();
  if (source === '') return err({ type: 'source-empty', segmentId: edit.segmentId });
  if (source === row.source) return ok([]);
  const head = { label: 'edit-source' as const, articleId: row.article_id, segmentId: row.id };
  const { changes } = recordStep(db, head, author.now, (journal) => writeSource(journal, row, source, 'draft', author));
  return ok(changes);
}

/** Sets the Dutch of a segment, keeping what the file has. Inside a step. */
export function writeSource(
  journal: Journal,
  row: SegmentRow,
  source: string,
  status: SegmentRow['status'],
  { name, now }: Author,
): void {
  keepWhole(journal, row, row.id);
  const inFile = readFileText(row);
  journal.update('segment', row.id, {
    source,
    words: countWords(source),
    status,
    // Back to what the file has: then nothing was edited.
    ...keepFileText({ ...row, source }, inFile),
    version: row.version + 1,
    updated_at: now.toISOString(),
    updated_by: name,
  });
}
