import type { FailureOfType } from '#shared/model/failure.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { partComments } from '#glossary/comments/move-comments.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change, Journal } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { countWords } from '#glossary/text/count-words.ts';
import { readFileText, spellRaw } from './file-text.ts';
import { copyOverrides, keepWhole, letUnitGo, moveSegmentsAfter } from './move-segments.ts';
import { findEditable, type SegmentRefusal } from './save-draft.ts';
import type { SegmentRow } from './segment-row.ts';
import type { Author } from './write-segment.ts';

/** Where a segment is to be parted, in UTF-16 units of either text. */
export interface SplitRequest {
  readonly segmentId: SegmentId;
  readonly version: number;
  readonly sourceAt: number;
  readonly targetAt: number;
}

/** The second half, which is new, and the rows that changed. */
export interface SplitDone {
  readonly second: SegmentId;
  readonly changes: readonly Change[];
}

/**
 * Makes two segments of one, both drafts. White space at the place goes between them; the first one keeps the history and
 * both know the whole. What the file holds stays as it is: see `file_text`. One transaction and one undo step.
 */
export function splitSegment(
  db: WritableDb,
  request: SplitRequest,
  author: Author,
): Result<SplitDone, SegmentRefusal | FailureOfType<'split-outside'>> {
  const found = findEditable(db, request.segmentId, request.version);
  if (!found.ok) return found;
  const row = found.value;
  const parts = partText(row.source, request.sourceAt);
  if (!parts) return err({ type: 'split-outside', segmentId: request.segmentId });
  const head = { label: 'split' as const, articleId: row.article_id, segmentId: row.id };
  const { value, changes } = recordStep(db, head, author.now, (journal) => {
    keepWhole(journal, row, row.id);
    letUnitGo(db, journal, row.id);
    moveSegmentsAfter(db, journal, row, 1);
    return writeHalves(db, journal, row, parts, request.targetAt, author);
  });
  return ok({ second: String(value) as SegmentId, changes });
}

interface Parts {
  readonly first: string;
  readonly gap: string;
  readonly second: string;
}

/** Parts a text; null where there is nothing on one side. Never inside a character that takes two units. */
function partText(text: string, at: number): Parts | null {
  const isInside = /[\uD800-\uDBFF]/u.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/u.test(text.charAt(at));
  const place = isInside ? at + 1 : at;
  const first = text.slice(0, place).trimEnd();
  const second = text.slice(place).trimStart();
  if (first === '' || second === '') return null;
  return { first, gap: text.slice(first.length, text.length - second.length), second };
}

function writeHalves(
  db: WritableDb,
  journal: Journal,
  row: SegmentRow,
  { first, gap, second }: Parts,
  targetAt: number,
  { name, now }: Author,
): number {
  const half = (source: string, target: string) => ({
    source,
    words: countWords(source),
    target,
    is_empty: target === '' ? 1 : 0,
    status: 'draft',
    origin: target === '' ? null : row.origin,
    match_score: null,
    updated_at: now.toISOString(),
    updated_by: name,
  });
  // What was edited cannot be shared out over two halves: the first one keeps all that the file holds here.
  const isEdited = row.file_text !== null || (row.raw !== null && row.raw !== spellRaw(row.source, row.tags));
  const { article_id, position, paragraph, kind, propagates, locked } = row;
  journal.update('segment', row.id, {
    ...half(first, row.target.slice(0, targetAt).trimEnd()),
    gap,
    file_text: isEdited ? readFileText(row) : null,
    raw: isEdited ? null : keepRaw(first, row),
    version: row.version + 1,
  });
  const id = journal.insert('segment', {
    ...half(second, row.target.slice(targetAt).trimStart()),
    ...{ article_id, position: position + 1, paragraph, kind, lead: '', gap: row.gap, propagates, locked },
    ...{ bookmarked: 0, version: 1, file_text: isEdited ? '' : null, tags: row.tags },
    raw: isEdited ? null : keepRaw(second, row),
  });
  keepWhole(journal, row, id);
  copyOverrides(db, journal, row.id, id);
  const rest = row.target.slice(targetAt);
  const target = row.target.length - rest.trimStart().length;
  partComments(db, journal, row.id, id, { source: first.length + gap.length, target });
  return id;
}

/** Null where the file has the text itself. */
function keepRaw(text: string, { tags }: SegmentRow): string | null {
  const raw = spellRaw(text, tags);
  return raw === text ? null : raw;
}
