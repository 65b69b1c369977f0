import type { FailureOfType } from '#shared/model/failure.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import type { TagContent } from '#shared/model/tag.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { moveComments, type PartedAt } from '#glossary/comments/move-comments.ts';
import { raiseMark, raiseTags } from '#shared/text/fit-tags.ts';
import { listTags } from '#shared/text/tags.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import type { Change, Journal } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { countWords } from '#glossary/text/count-words.ts';
import { keepFileText, readFileText } from './file-text.ts';
import { copyOverrides, keepWhole, letUnitGo, moveSegmentsAfter } from './move-segments.ts';
import { readOverrides } from './read-segments.ts';
import { findEditable, type SegmentRefusal } from './save-draft.ts';
import { parseTags, writeTags, type SegmentRow } from './segment-row.ts';
import type { Author } from './write-segment.ts';

/** A wish to make one segment of one and the next. */
export interface JoinRequest {
  readonly segmentId: SegmentId;
  readonly version: number;
  /** Also where the next one begins another paragraph, which then goes on in this one. */
  readonly across: boolean;
}

/** Why two segments are not joined. */
export type JoinRefusal = SegmentRefusal | FailureOfType<'segment-last' | 'paragraph-ends'>;

/**
 * Makes one segment of two that follow each other, a draft with the history of both. What the file holds stays as it is.
 * One transaction and one undo step.
 */
export function joinSegments(
  db: WritableDb,
  request: JoinRequest,
  author: Author,
): Result<readonly Change[], JoinRefusal> {
  const found = findEditable(db, request.segmentId, request.version);
  if (!found.ok) return found;
  const row = found.value;
  const next = findNext(db, row);
  if (!next) return err({ type: 'segment-last', segmentId: request.segmentId });
  if (next.locked === 1) return err({ type: 'segment-locked', segmentId: String(next.id) as SegmentId });
  if (next.paragraph !== row.paragraph && !request.across) {
    return err({ type: 'paragraph-ends', segmentId: request.segmentId });
  }
  const head = { label: 'join' as const, articleId: row.article_id, segmentId: row.id };
  const { changes } = recordStep(db, head, author.now, (journal) => {
    keepWhole(journal, row, row.id);
    keepWhole(journal, next, row.id);
    letUnitGo(db, journal, row.id);
    letUnitGo(db, journal, next.id);
    copyOverrides(db, journal, next.id, row.id);
    moveComments(db, journal, next.id, row.id, placeOfNext(row, next));
    writeJoined(journal, row, next, author);
    if (next.paragraph !== row.paragraph) carryOn(db, journal, row, next);
    deleteSegment(db, journal, next, row.id);
    moveSegmentsAfter(db, journal, next, -1);
  });
  return ok(changes);
}

/** The segment after this one, unless its kind of paragraph is left out: nothing is joined that is not seen. */
function findNext(db: ReadableDb, row: SegmentRow): SegmentRow | undefined {
  return db.get<SegmentRow>(
    sql`SELECT s.* FROM segment s JOIN article a ON a.id = s.article_id
        WHERE s.article_id = :articleId AND s.position = :position
          AND NOT EXISTS (SELECT 1 FROM json_each(a.left_out) WHERE value = s.kind)`,
    { articleId: row.article_id, position: row.position + 1 },
  );
}

/** Where the text of the next segment will begin on either side. */
function placeOfNext(row: SegmentRow, next: SegmentRow): PartedAt {
  const gap = next.paragraph === row.paragraph ? row.gap.length : 1;
  const target = row.target.trimEnd().length;
  return { source: row.source.length + gap, target: target === 0 ? 0 : target + 1 };
}

function writeJoined(journal: Journal, row: SegmentRow, next: SegmentRow, { name, now }: Author): void {
  const inParagraph = next.paragraph === row.paragraph;
  const inFile = readFileText(row) + readFileText(next);
  const apart = keepApart(row.source, next.source);
  const source = row.source + (inParagraph ? row.gap : ' ') + raiseTags(next.source, apart);
  const after = raiseTags(next.target, apart).trimStart();
  const target = [row.target.trimEnd(), after].filter((text) => text !== '').join(' ');
  const tags = joinContents(parseTags(row.tags), raiseContents(parseTags(next.tags), apart));
  journal.update('segment', row.id, {
    source,
    gap: next.gap,
    words: countWords(source),
    target,
    is_empty: target === '' ? 1 : 0,
    status: 'draft',
    origin: row.origin === next.origin || next.origin === null ? row.origin : ((row.origin && 'typed') ?? next.origin),
    match_score: null,
    tags,
    ...keepFileText({ lead: row.lead, source, gap: next.gap, tags }, inFile),
    bookmarked: Math.max(row.bookmarked, next.bookmarked),
    version: row.version + 1,
    updated_at: now.toISOString(),
    updated_by: name,
  });
}

/** By how much the numbers of the second text must rise; halves of one sentence share no tag and stay as they are. */
function keepApart(first: string, second: string): number {
  const marks = new Set(listTags(first).map(({ mark }) => mark));
  if (!listTags(second).some(({ mark }) => marks.has(mark))) return 0;
  return Math.max(...listTags(first).map(({ tag }) => tag.number));
}

function joinContents(first: readonly TagContent[], second: readonly TagContent[]): string {
  const known = new Set(first.map(({ mark }) => mark));
  return writeTags([...first, ...second.filter(({ mark }) => !known.has(mark))]);
}

function raiseContents(contents: readonly TagContent[], by: number): readonly TagContent[] {
  return contents.flatMap((content) => {
    const mark = by === 0 ? content.mark : raiseMark(content.mark, by);
    return mark === null ? [] : [{ ...content, mark }];
  });
}

/** The rest of the next paragraph goes on in this one, where both are of the same kind. */
function carryOn(db: ReadableDb, journal: Journal, row: SegmentRow, next: SegmentRow): void {
  if (row.kind !== next.kind) return;
  const rest = db.all<{ id: number }>(
    sql`SELECT id FROM segment WHERE article_id = :articleId AND paragraph = :paragraph AND id <> :id`,
    { articleId: row.article_id, paragraph: next.paragraph, id: next.id },
  );
  for (const { id } of rest) journal.update('segment', id, { paragraph: row.paragraph });
}

/** Its history goes on in the other one; what hangs on it goes first and by itself, so that the journal can bring it back. */
function deleteSegment(db: ReadableDb, journal: Journal, { id }: SegmentRow, heir: number): void {
  const entries = db.all<{ id: number }>(sql`SELECT id FROM segment_history WHERE segment_id = :id`, { id });
  for (const entry of entries) journal.update('segment_history', entry.id, { segment_id: heir });
  for (const override of readOverrides(db, id)) journal.delete('segment_override', override.id);
  journal.delete('segment', id);
}
