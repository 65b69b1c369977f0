import type { PretranslateReport } from '#shared/contract/segments.ts';
import type { Progress } from '#shared/contract/engine-api.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { Match } from '#shared/model/memory.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { MemoryIndex } from '#glossary/memory/memory-index.ts';
import { searchMemory } from '#glossary/memory/search-memory.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import type { Change, Journal } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import type { CheckTerms } from '#glossary/terms/terms-index.ts';
import { applyConfirmation, findBlocking } from './confirm-segment.ts';
import type { OverrideKey } from './mark-overridden.ts';
import { readNeighbours, readOverrides, readPairBefore, readSegmentRow } from './read-segments.ts';
import { toOverride, type SegmentRow } from './segment-row.ts';
import { writeSegment, type Author } from './write-segment.ts';

/** What is to be filled, and how. */
export interface PretranslateRequest {
  /** null = all articles. */
  readonly articleIds: readonly number[] | null;
  readonly threshold: number;
  /** Also confirm what is 100 or 101 and has no term finding against it. */
  readonly confirmExact: boolean;
}

/** What the work needs besides the database. */
export interface PretranslateTools {
  readonly index: MemoryIndex;
  readonly checkTerms: CheckTerms;
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

interface Proposal {
  readonly row: SegmentRow;
  readonly match: Match;
  readonly confirm: boolean;
}

/**
 * Fills segments that have no English with their best match. The search gives way to other work and can be cancelled;
 * what it found is then written as one transaction and one undo step, except where somebody typed in the meantime.
 */
export async function pretranslate(
  db: WritableDb,
  request: PretranslateRequest,
  tools: PretranslateTools,
  author: Author,
): Promise<
  Result<{ readonly report: PretranslateReport; readonly changes: readonly Change[] }, FailureOfType<'cancelled'>>
> {
  const rows = listEmpty(db, request.articleIds);
  const proposals = await propose(db, rows, request, tools);
  if (!proposals || tools.signal.aborted) return err({ type: 'cancelled' });
  const counts = { context: 0, exact: 0, fuzzy: 0, confirmed: 0 };
  const articleId = request.articleIds?.length === 1 ? (request.articleIds[0] ?? null) : null;
  const head = { label: 'pretranslate' as const, articleId, segmentId: null };
  const { changes } = recordStep(db, head, author.now, (journal) => {
    for (const proposal of proposals) fill(db, journal, proposal, author, counts);
  });
  const filled = counts.context + counts.exact + counts.fuzzy;
  return ok({ report: { considered: rows.length, ...counts, none: rows.length - filled }, changes });
}

/** Segments without English that are neither locked nor left out, in the order of the articles. */
function listEmpty(db: ReadableDb, articleIds: readonly number[] | null): readonly SegmentRow[] {
  return db.all<SegmentRow>(
    sql`SELECT s.* FROM article a JOIN segment s ON s.article_id = a.id
        WHERE s.is_empty = 1 AND s.locked = 0
          AND (:articleIds IS NULL OR a.id IN (SELECT value FROM json_each(:articleIds)))
          AND NOT EXISTS (SELECT 1 FROM json_each(a.left_out) WHERE value = s.kind)
        ORDER BY a.position, a.id, s.position`,
    { articleIds: articleIds && JSON.stringify(articleIds) },
  );
}

async function propose(
  db: ReadableDb,
  rows: readonly SegmentRow[],
  { threshold, confirmExact }: PretranslateRequest,
  { index, checkTerms, signal, progress }: PretranslateTools,
): Promise<readonly Proposal[] | null> {
  const proposals: Proposal[] = [];
  const slices = startSlices(signal, 1);
  for (const [done, row] of rows.entries()) {
    if (done % 10 === 0) progress({ done, total: rows.length });
    const rested = slices.rest();
    if (rested !== true && !(await rested)) return null;
    const query = { text: row.source, ...readNeighbours(db, row) };
    const found = await searchMemory(db, index, query, { threshold, limit: 1 }, signal);
    if (!found.ok) return null;
    const [match] = found.value;
    if (!match) continue;
    const mayConfirm = confirmExact && match.score >= 100;
    const confirm = mayConfirm && isFree(db, row, match, proposals.at(-1), checkTerms);
    proposals.push({ row, match, confirm });
  }
  progress({ done: rows.length, total: rows.length });
  return proposals;
}

/** Whether the glossary has nothing against a match, beside the English that the segment before will have by then. */
function isFree(
  db: ReadableDb,
  row: SegmentRow,
  match: Match,
  last: Proposal | undefined,
  checkTerms: CheckTerms,
): boolean {
  const follows = last?.row.article_id === row.article_id && last.row.position === row.position - 1;
  const before = follows ? { source: last.row.source, target: last.match.target } : readPairBefore(db, row);
  return findBlocking(checkTerms(row.source, match.target, before), readOverrideKeys(db, row.id)).length === 0;
}

/** Leaves a segment alone that somebody changed since it was listed. */
function fill(
  db: WritableDb,
  journal: Journal,
  { row, match, confirm }: Proposal,
  author: Author,
  counts: Record<'context' | 'exact' | 'fuzzy' | 'confirmed', number>,
) {
  const current = readSegmentRow(db, row.id);
  if (!current || current.version !== row.version) return;
  counts[match.kind] += 1;
  const change = { target: match.target, origin: match.kind, match_score: match.score };
  if (!confirm) return void writeSegment(journal, current, { ...change, status: 'draft' }, author);
  applyConfirmation(db, journal, current, change, author);
  counts.confirmed += 1;
}

function readOverrideKeys(db: ReadableDb, segmentId: number): readonly OverrideKey[] {
  return readOverrides(db, segmentId).map(toOverride);
}
