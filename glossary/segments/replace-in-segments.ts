import type { ReplaceQuery, ReplaceReport } from '#shared/contract/segments-edit.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { isConfirmed } from '#shared/model/segment.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { createReplaceText, type ReplaceText } from '#glossary/memory/keeping/replace-text.ts';
import { runGuarded } from '#glossary/memory/keeping/run-guarded.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change, Journal } from '#glossary/store/journal.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { keepConfirmed } from './confirm-segment.ts';
import { writeSource } from './edit-source.ts';
import { readSegmentRow } from './read-segments.ts';
import type { SegmentRow } from './segment-row.ts';
import { writeSegment, type Author } from './write-segment.ts';

/** A segment in which to replace. */
export interface ReplaceChoice {
  readonly segmentId: SegmentId;
  /** The version that the preview showed. */
  readonly version: number;
}

/** What was done, and the rows that changed. */
export interface Replaced {
  readonly report: ReplaceReport;
  readonly changes: readonly Change[];
}

type Outcome = 'done' | 'conflict' | 'locked';

/** Replaces in the segments that were chosen: one transaction, one undo step. What changed since the preview is left alone. */
export function replaceInSegments(
  db: WritableDb,
  query: ReplaceQuery,
  choices: readonly ReplaceChoice[],
  keepStatus: boolean,
  author: Author,
): Result<Replaced, FailureOfType<'pattern-invalid' | 'pattern-slow'>> {
  const replace = createReplaceText(query);
  if (!replace.ok) return replace;
  const texts = replaceAll(db, query, choices, replace.value);
  if (!texts) return err({ type: 'pattern-slow', pattern: query.find });
  const articleId = query.articleId === null ? null : parseId(query.articleId);
  const head = { label: 'replace' as const, articleId, segmentId: null };
  const { value, changes } = recordStep(db, head, author.now, (journal) =>
    texts.map(({ row, version, after }): Outcome => {
      if (!row || row.version !== version || after === null) return 'conflict';
      if (row.locked === 1) return 'locked';
      writeChanged(db, journal, row, { side: query.side, after, keepStatus }, author);
      return 'done';
    }),
  );
  const count = (wanted: Outcome) => value.filter((outcome) => outcome === wanted).length;
  return ok({ report: { segments: count('done'), conflicts: count('conflict'), locked: count('locked') }, changes });
}

/** Rows are tried in pages, since how long an expression may take is counted for a page. */
const pageSize = 500;

interface NewText {
  readonly row: SegmentRow | undefined;
  readonly version: number;
  readonly after: string | null;
}

function replaceAll(
  db: WritableDb,
  { side }: ReplaceQuery,
  choices: readonly ReplaceChoice[],
  replace: ReplaceText,
): readonly NewText[] | null {
  const texts: NewText[] = [];
  for (let from = 0; from < choices.length; from += pageSize) {
    const rows = choices.slice(from, from + pageSize).map(({ segmentId, version }) => ({
      row: readSegmentRow(db, parseId(segmentId)),
      version,
    }));
    const page = runGuarded(() =>
      rows.map((each) => ({ ...each, after: replace(each.row?.[side] ?? '')?.after ?? null })),
    );
    if (!page) return null;
    texts.push(...page.value);
  }
  return texts;
}

interface NewSide {
  readonly side: ReplaceQuery['side'];
  readonly after: string;
  readonly keepStatus: boolean;
}

function writeChanged(
  db: WritableDb,
  journal: Journal,
  row: SegmentRow,
  { side, after, keepStatus }: NewSide,
  author: Author,
): void {
  const keeps = keepStatus && isConfirmed(row.status) && after.trim() !== '';
  const status = keeps ? row.status : 'draft';
  if (side === 'source') {
    // Dutch cannot go altogether: then it stays as it is.
    if (after.trim() === '') return;
    writeSource(journal, row, after.trim(), status, author);
  } else {
    const origin = after === '' ? null : (row.origin ?? 'typed');
    writeSegment(journal, row, { target: after, status, origin }, author, true);
  }
  const changed = side === 'source' ? { ...row, source: after.trim() } : { ...row, target: after };
  if (keeps) keepConfirmed(db, journal, changed, author);
}
