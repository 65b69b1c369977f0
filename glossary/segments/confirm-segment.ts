import type { FailureOfType } from '#shared/model/failure.ts';
import type { Finding, TermFindingCode } from '#shared/model/finding.ts';
import type { ConceptId, SegmentId } from '#shared/model/ids.ts';
import { isConfirmed } from '#shared/model/segment.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { keepUnit } from '#glossary/memory/keep-unit.ts';
import { ensureMemory } from '#glossary/memory/memories.ts';
import { sql, transact, type WritableDb } from '#glossary/store/database.ts';
import type { Change, Journal } from '#glossary/store/journal.ts';
import { recordStepInside } from '#glossary/store/undo-stack.ts';
import type { CheckTerms } from '#glossary/terms/terms-index.ts';
import { markOverridden, type OverrideKey } from './mark-overridden.ts';
import { notPropagated, propagateInside, type Propagated } from './propagate.ts';
import { readNeighbours, readOverrides, readSurroundings, type Neighbours } from './read-segments.ts';
import { findEditable, type SegmentRefusal } from './save-draft.ts';
import { toOverride, type SegmentRow } from './segment-row.ts';
import { writeSegment, type Author, type SegmentChange } from './write-segment.ts';

/** A wish to confirm. */
export interface ConfirmRequest {
  readonly segmentId: SegmentId;
  readonly target: string;
  readonly version: number;
  readonly overrides: readonly NewOverride[];
  /** Puts the English into the segments with the same Dutch too; else they are only counted. Not at all where absent. */
  readonly propagation?: 'fill' | 'count' | undefined;
}

/** The rows that a confirmation changed, and what became of the segments with the same Dutch. */
export interface Confirmed {
  readonly changes: readonly Change[];
  readonly propagated: Propagated;
}

/** A reason for letting a term finding stand. */
export interface NewOverride {
  readonly conceptId: ConceptId;
  readonly code: TermFindingCode;
  readonly reason: string;
}

/** Why a segment is not confirmed. */
export type ConfirmRefusal =
  SegmentRefusal | FailureOfType<'target-empty' | 'terms-not-met' | 'override-without-reason'>;

/**
 * Confirms a segment: refuses while the glossary stands against it, else keeps the segment, its overrides and its unit
 * in the memory in one transaction and one undo step. What is read for it is read in the same transaction: beginning one for
 * each read would take as long as the commit.
 */
export function confirmSegment(
  db: WritableDb,
  request: ConfirmRequest,
  checkTerms: CheckTerms,
  author: Author,
): Result<Confirmed, ConfirmRefusal> {
  return transact(db, () => confirmInside(db, request, checkTerms, author));
}

function confirmInside(
  db: WritableDb,
  request: ConfirmRequest,
  checkTerms: CheckTerms,
  author: Author,
): Result<Confirmed, ConfirmRefusal> {
  const { segmentId, target } = request;
  const found = findEditable(db, segmentId, request.version);
  if (!found.ok) return found;
  if (target.trim() === '') return err({ type: 'target-empty', segmentId });
  if (request.overrides.some(({ reason }) => reason.trim() === '')) {
    return err({ type: 'override-without-reason', segmentId });
  }
  const row = found.value;
  const reasons: readonly OverrideKey[] = [...readOverrides(db, row.id).map(toOverride), ...request.overrides];
  const around = readSurroundings(db, row);
  const blocking = findBlocking(checkTerms(row.source, target, around.pairBefore), reasons);
  if (blocking.length > 0) return err({ type: 'terms-not-met', segmentId, findings: blocking });
  const head = { label: 'confirm' as const, articleId: row.article_id, segmentId: row.id };
  const { value, changes } = recordStepInside(db, head, author.now, (journal) => {
    keepOverrides(db, journal, row.id, request.overrides, author);
    const typed = target === row.target ? {} : { target, origin: 'typed' as const, match_score: null };
    applyConfirmation(db, journal, row, typed, author, around);
    if (!request.propagation) return notPropagated;
    return propagateInside(db, journal, row, target, request.propagation === 'fill', author);
  });
  return ok({ changes, propagated: value });
}

/** Findings that refuse a confirmation: errors for which nobody gave a reason. */
export function findBlocking(findings: readonly Finding[], reasons: readonly OverrideKey[]): readonly Finding[] {
  return markOverridden(findings, reasons).filter(
    ({ severity, overridden }) => severity === 'error' && overridden === null,
  );
}

/** Stores a confirmation that nothing stands against: the segment and its unit. Inside a step. `neighbours` where they are known. */
export function applyConfirmation(
  db: WritableDb,
  journal: Journal,
  row: SegmentRow,
  change: SegmentChange,
  author: Author,
  neighbours?: Neighbours,
): void {
  const status = isConfirmed(row.status) && change.target === undefined ? row.status : 'translated';
  writeSegment(journal, row, { ...change, status }, author);
  keepConfirmed(db, journal, { ...row, target: change.target ?? row.target }, author, neighbours);
}

/** Brings the memory up to date with a confirmed segment as it is given. Inside a step. */
export function keepConfirmed(
  db: WritableDb,
  journal: Journal,
  row: SegmentRow,
  author: Author,
  { previous, next }: Neighbours = readNeighbours(db, row),
): void {
  keepUnit(db, journal, {
    segmentId: row.id,
    memoryId: ensureMemory(db, null, author.now).id,
    source: row.source,
    target: row.target,
    previous,
    next,
    document: readDocument(db, row.article_id),
    author: author.name,
    at: author.now.toISOString(),
  });
}

function readDocument(db: WritableDb, articleId: number): string {
  return (
    db.get<{ source_name: string }>(sql`SELECT source_name FROM article WHERE id = :articleId`, { articleId })
      ?.source_name ?? ''
  );
}

function keepOverrides(
  db: WritableDb,
  journal: Journal,
  segmentId: number,
  overrides: readonly NewOverride[],
  author: Author,
) {
  for (const { conceptId, code, reason } of overrides) {
    const known = readOverrides(db, segmentId).find((row) => row.concept_id === conceptId && row.code === code);
    const columns = { reason: reason.trim(), made_by: author.name, made_at: author.now.toISOString() };
    if (known && known.reason === columns.reason) continue;
    if (known) journal.update('segment_override', known.id, columns);
    else journal.insert('segment_override', { segment_id: segmentId, concept_id: conceptId, code, ...columns });
  }
}
