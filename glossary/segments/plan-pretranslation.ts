import type { Progress } from '#shared/contract/engine-api.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { AssembledDraft } from '#shared/model/fragment.ts';
import type { Match } from '#shared/model/memory.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { fitTags, keepTags } from '#shared/text/fit-tags.ts';
import { reportFragments } from '#glossary/fragments/report-fragments.ts';
import type { Concordance } from '#glossary/memory/concordance/concordance.ts';
import type { MemoryIndex } from '#glossary/memory/memory-index.ts';
import { searchMemory } from '#glossary/memory/search-memory.ts';
import { repairMatches } from '#glossary/repair/repair-matches.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import type { Terms } from '#glossary/terms/terms-index.ts';
import { findBlocking } from './confirm-segment.ts';
import type { OverrideKey } from './mark-overridden.ts';
import { readNeighbours, readOverrides, readPairBefore } from './read-segments.ts';
import { toOverride, type SegmentRow } from './segment-row.ts';

/** What is to be filled, and how. */
export interface PretranslateRequest {
  /** null = all articles. */
  readonly articleIds: readonly number[] | null;
  readonly threshold: number;
  /** Where there is no match, a draft put together from fragments and the glossary, if most of the Dutch has English in it. */
  readonly fragments: boolean;
  /** Also confirm what is 100 or 101 and has no term finding against it. */
  readonly confirmExact: boolean;
}

/** What the work needs besides the database. */
export interface PretranslateTools {
  readonly index: MemoryIndex;
  readonly concordance: Concordance;
  readonly terms: Pick<Terms, 'find' | 'check'>;
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/** What one segment would get: a match, or a draft where there is none. */
export interface Proposal {
  readonly row: SegmentRow;
  readonly english: string;
  readonly match: Match | null;
  readonly draft: AssembledDraft | null;
  /** Whether it would be confirmed too. */
  readonly confirm: boolean;
}

/** What pre-translation would do. */
export interface PretranslatePlan {
  /** Segments that have no English. */
  readonly considered: number;
  readonly proposals: readonly Proposal[];
}

/** A draft with less of its words in English is more work than an empty segment. */
const leastCovered = 0.6;

/** Looks for the best match of every segment without English, and writes nothing. Gives way to other work; can be cancelled. */
export async function planPretranslation(
  db: ReadableDb,
  request: PretranslateRequest,
  tools: PretranslateTools,
): Promise<Result<PretranslatePlan, FailureOfType<'cancelled'>>> {
  const rows = listEmpty(db, request.articleIds);
  const proposals = await propose(db, rows, request, tools);
  return proposals && !tools.signal.aborted ? ok({ considered: rows.length, proposals }) : err({ type: 'cancelled' });
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
  request: PretranslateRequest,
  tools: PretranslateTools,
): Promise<readonly Proposal[] | null> {
  const proposals: Proposal[] = [];
  const slices = startSlices(tools.signal, 1);
  for (const [done, row] of rows.entries()) {
    if (done % 10 === 0) tools.progress({ done, total: rows.length });
    const rested = slices.rest();
    if (rested !== true && !(await rested)) return null;
    const proposal = await proposeOne(db, row, request, tools, proposals.at(-1));
    if (!proposal.ok) return null;
    if (proposal.value) proposals.push(proposal.value);
  }
  tools.progress({ done: rows.length, total: rows.length });
  return proposals;
}

async function proposeOne(
  db: ReadableDb,
  row: SegmentRow,
  { threshold, confirmExact, fragments }: PretranslateRequest,
  { index, concordance, terms, signal }: PretranslateTools,
  last: Proposal | undefined,
): Promise<Result<Proposal | null, FailureOfType<'cancelled'>>> {
  const query = { text: row.source, ...readNeighbours(db, row) };
  const found = await searchMemory(db, index, query, { threshold, limit: 1 }, signal);
  if (!found.ok) return found;
  const [match] = repairMatches(found.value, row.source, terms);
  if (match) {
    const english = fitTags(match.repaired?.text ?? match.target, match.source, row.source);
    const confirm = confirmExact && match.score >= 100 && isFree(db, row, english, last, terms.check);
    return ok({ row, english, match, draft: null, confirm });
  }
  if (!fragments) return ok(null);
  const report = await reportFragments(db, row.source, { concordance, terms, signal });
  if (!report.ok) return report;
  const { draft } = report.value;
  const isHelp = draft !== null && draft.covered >= leastCovered;
  return ok(isHelp ? { row, english: keepTags(draft.text, row.source), match: null, draft, confirm: false } : null);
}

/** Whether the glossary has nothing against a match, beside the English that the segment before will have by then. */
function isFree(
  db: ReadableDb,
  row: SegmentRow,
  english: string,
  last: Proposal | undefined,
  checkTerms: Terms['check'],
): boolean {
  const follows = last?.row.article_id === row.article_id && last.row.position === row.position - 1;
  const before = follows ? { source: last.row.source, target: last.english } : readPairBefore(db, row);
  return findBlocking(checkTerms(row.source, english, before), readOverrideKeys(db, row.id)).length === 0;
}

function readOverrideKeys(db: ReadableDb, segmentId: number): readonly OverrideKey[] {
  return readOverrides(db, segmentId).map(toOverride);
}
