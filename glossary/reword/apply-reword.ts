import type { UnitId } from '#shared/model/ids.ts';
import type { RewordChoice, RewordItem, RewordLevel, RewordReport } from '#shared/model/reword.ts';
import { isConfirmed, type SegmentStatus } from '#shared/model/segment.ts';
import type { UnitRow } from '#glossary/memory/unit-row.ts';
import { listMemories } from '#glossary/memory/memories.ts';
import { readSegmentRow } from '#glossary/segments/read-segments.ts';
import type { SegmentRow } from '#glossary/segments/segment-row.ts';
import { writeSegment, type Author } from '#glossary/segments/write-segment.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import type { Change, Journal } from '#glossary/store/journal.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { toSegmentPlace } from './find-reword-items.ts';

/** What was done, and the rows that changed. */
export interface AppliedReword {
  readonly report: RewordReport;
  readonly changes: readonly Change[];
}

type Outcome = 'done' | 'conflict' | 'locked';

interface Writing {
  readonly db: WritableDb;
  readonly journal: Journal;
  readonly author: Author;
  readonly level: RewordLevel;
  /** Memories that nothing is written to: read-only, or removed. */
  readonly isWritable: (memoryId: number) => boolean;
}

/** Changes the sentences that were chosen, all in one transaction and one undo step. */
export function applyReword(
  db: WritableDb,
  choices: readonly RewordChoice[],
  level: RewordLevel,
  author: Author,
): AppliedReword {
  const writable = new Set(
    listMemories(db)
      .filter(({ read_only }) => read_only === 0)
      .map(({ id }) => id),
  );
  const head = { label: 'reword' as const, articleId: null, segmentId: null };
  const { value, changes } = recordStep(db, head, author.now, (journal) => {
    const writing: Writing = { db, journal, author, level, isWritable: (id) => writable.has(id) };
    return choices.map((choice) => ({
      choice,
      outcome: choice.kind === 'segment' ? writeSentence(writing, choice) : writeUnit(writing, choice),
    }));
  });
  const done = value.filter(({ outcome }) => outcome === 'done');
  const report: RewordReport = {
    segments: done.filter(({ choice }) => choice.kind === 'segment').length,
    units: done.filter(({ choice }) => choice.kind === 'unit').length,
    conflicts: value.flatMap(({ choice, outcome }) => (outcome === 'conflict' ? [choice] : [])),
    locked: value.filter(({ outcome }) => outcome === 'locked').length,
  };
  return { report, changes };
}

function writeSentence(writing: Writing, choice: RewordChoice & { readonly kind: 'segment' }): Outcome {
  const { db, journal, author } = writing;
  const row = readSegmentRow(db, parseId(choice.segmentId));
  if (!row || row.version !== choice.version) return 'conflict';
  if (row.locked === 1) return 'locked';
  const status = statusAt(writing.level, row.status);
  const typed = row.origin === null ? { origin: 'typed' as const } : {};
  writeSegment(journal, row, { target: choice.target, status, ...typed }, author, true);
  if (isConfirmed(status)) takeUnitAlong(writing, row, choice.target);
  return 'done';
}

function statusAt(level: RewordLevel, status: SegmentStatus): SegmentStatus {
  if (level === 'keep') return status;
  return level === 'translated' && isConfirmed(status) ? 'translated' : 'draft';
}

/** The unit of a segment that stays confirmed says what the segment says. */
function takeUnitAlong(writing: Writing, row: SegmentRow, target: string): void {
  const unit = writing.db.get<UnitRow>(sql`SELECT * FROM unit WHERE segment_id = :id`, { id: row.id });
  if (unit && unit.target === row.target && writing.isWritable(unit.memory_id)) changeUnit(writing, unit, target);
}

function writeUnit(writing: Writing, choice: RewordChoice & { readonly kind: 'unit' }): Outcome {
  const unit = readUnit(writing.db, choice.unitId);
  if (!unit || unit.target !== choice.before) return 'conflict';
  if (!writing.isWritable(unit.memory_id)) return 'locked';
  changeUnit(writing, unit, choice.target);
  return 'done';
}

function readUnit(db: ReadableDb, id: UnitId): UnitRow | undefined {
  return db.get<UnitRow>(sql`SELECT * FROM unit WHERE id = :id`, { id: parseId(id) });
}

function changeUnit({ journal, author }: Writing, unit: UnitRow, target: string): void {
  if (unit.target === target) return;
  const { id, changed_by, changed_at } = unit;
  journal.insert('unit_history', { unit_id: id, target: unit.target, changed_by, changed_at });
  journal.update('unit', id, { target, changed_by: author.name, changed_at: author.now.toISOString() });
}

/** These segments with one English for all, where they differ from it: what applying it would change. */
export function previewSame(db: ReadableDb, ids: readonly number[], target: string): readonly RewordItem[] {
  return ids.flatMap((id) => {
    const row = readSegmentRow(db, id);
    if (!row || row.target === target) return [];
    const article = db.get<{ title: string }>(sql`SELECT title FROM article WHERE id = :id`, { id: row.article_id });
    const place = toSegmentPlace({ ...row, title: article?.title ?? '' });
    return [{ place, source: row.source, before: row.target, after: target }];
  });
}
