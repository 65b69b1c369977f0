import type { PretranslateReport } from '#shared/contract/segments.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change, Journal } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { applyConfirmation } from './confirm-segment.ts';
import {
  planPretranslation,
  type PretranslateRequest,
  type PretranslateTools,
  type Proposal,
} from './plan-pretranslation.ts';
import { readSegmentRow } from './read-segments.ts';
import { writeSegment, type Author } from './write-segment.ts';

/**
 * Fills segments that have no English with their best match, but for those in `except`. What the plan found is written as
 * one transaction and one undo step, except where somebody typed in the meantime.
 */
export async function pretranslate(
  db: WritableDb,
  request: PretranslateRequest & { readonly except: ReadonlySet<number> },
  tools: PretranslateTools,
  author: Author,
): Promise<
  Result<{ readonly report: PretranslateReport; readonly changes: readonly Change[] }, FailureOfType<'cancelled'>>
> {
  const plan = await planPretranslation(db, request, tools);
  if (!plan.ok) return plan;
  const { considered, proposals } = plan.value;
  const counts = { context: 0, exact: 0, fuzzy: 0, assembled: 0, confirmed: 0 };
  const articleId = request.articleIds?.length === 1 ? (request.articleIds[0] ?? null) : null;
  const head = { label: 'pretranslate' as const, articleId, segmentId: null };
  const { changes } = recordStep(db, head, author.now, (journal) => {
    for (const proposal of proposals) {
      if (!request.except.has(proposal.row.id)) fill(db, journal, proposal, author, counts);
    }
  });
  const filled = counts.context + counts.exact + counts.fuzzy + counts.assembled;
  return ok({ report: { considered, ...counts, none: considered - filled }, changes });
}

/** Leaves a segment alone that somebody changed since it was listed. */
function fill(
  db: WritableDb,
  journal: Journal,
  { row, english, match, confirm }: Proposal,
  author: Author,
  counts: Record<'context' | 'exact' | 'fuzzy' | 'assembled' | 'confirmed', number>,
) {
  const current = readSegmentRow(db, row.id);
  if (!current || current.version !== row.version) return;
  counts[match?.kind ?? 'assembled'] += 1;
  const change = { target: english, origin: match?.kind ?? ('machine' as const), match_score: match?.score ?? null };
  if (!confirm) return void writeSegment(journal, current, { ...change, status: 'draft' }, author);
  applyConfirmation(db, journal, current, change, author);
  counts.confirmed += 1;
}
