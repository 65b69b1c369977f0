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
import type { CheckTerms } from '#glossary/terms/terms-index.ts';
import { applyConfirmation, findBlocking } from './confirm-segment.ts';
import { readNeighbours, readOverrides, readPairBefore, readSegmentRow } from './read-segments.ts';
import type { SegmentRow } from './segment-row.ts';
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
  const proposals = await propose(db, rows, request.threshold, tools);
  if (!proposals || tools.signal.aborted) return err({ type: 'cancelled' });
  const counts = { context: 0, exact: 0, fuzzy: 0, confirmed: 0 };
  const articleId = request.articleIds?.length === 1 ? (request.articleIds[0] ?? null) : null;
  const head = { label: 'pretranslate' as const, articleId, segmentId: null };
  const { changes } = recordStep(db, head, author.now, (journal) => {
    for (const proposal of proposals) fill(db, journal, proposal, request, tools.checkTerms, author, counts);
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
  threshold: number,
  { index, signal, progress }: PretranslateTools,
): Promise<readonly Proposal[] | null> {
  const proposals: Proposal[] = [];
  for (const [done, row] of rows.entries()) {
    if (done % 10 === 0) progress({ done, total: rows.length });
    const query = { text: row.source, ...readNeighbours(db, row) };
    const found = await searchMemory(db, index, query, { threshold, limit: 1 }, signal);
    if (!found.ok) return null;
    const [match] = found.value;
    if (match) proposals.push({ row, match });
  }
  progress({ done: rows.length, total: rows.length });
  return proposals;
}

function fill(
  db: WritableDb,
  journal: Journal,
  { row, match }: Proposal,
  request: PretranslateRequest,
  checkTerms: CheckTerms,
  author: Author,
  counts: Record<'context' | 'exact' | 'fuzzy' | 'confirmed', number>,
) {
  const current = readSegmentRow(db, row.id);
  if (!current || current.version !== row.version) return;
  counts[match.kind] += 1;
  const change = { target: match.target, origin: match.kind, match_score: match.score };
  const findings =
    request.confirmExact && match.score >= 100 ? checkTerms(row.source, match.target, readPairBefore(db, row)) : null;
  if (findings && findBlocking(findings, readOverrideKeys(db, row.id)).length === 0) {
    applyConfirmation(db, journal, current, change, author);
    counts.confirmed += 1;
  } else {
    writeSegment(journal, current, { ...change, status: 'draft' }, author);
  }
}

function readOverrideKeys(db: ReadableDb, segmentId: number) {
  return readOverrides(db, segmentId).map(({ concept_id, code, reason }) => ({
    conceptId: concept_id as never,
    code,
    reason,
  }));
}
