import type { FailureOfType } from '#shared/model/failure.ts';
import type { ArticleId, MemoryId, SegmentId, UnitId } from '#shared/model/ids.ts';
import type { RewordCursor, RewordItem, RewordPage, RewordPlace } from '#shared/model/reword.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { SegmentRow } from '#glossary/segments/segment-row.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import type { OldWordUnits } from './old-word-units.ts';
import { rewordSentence } from './reword-sentence.ts';
import type { RewordRule } from './reword-rule.ts';

/** Units that are looked at between two turns of everybody else. */
const windowSize = 200;
/** The same where the index lists them. */
const listed = 100;
/** Sentences in a page at most, about. */
const pageSize = 200;
/** Milliseconds after which a page is given, however little it holds. */
const pageTime = 250;

type SegmentHit = Pick<
  SegmentRow,
  'id' | 'article_id' | 'position' | 'source' | 'target' | 'status' | 'version' | 'locked'
> & {
  readonly title: string;
};

interface UnitHit {
  readonly id: number;
  readonly source: string;
  readonly target: string;
  readonly memory_id: number;
  readonly title: string;
  readonly read_only: 0 | 1;
}

/** What a search works with. */
export interface RewordTools {
  readonly db: ReadableDb;
  /** Units that have the words of an old wording; null where the index cannot tell now. */
  readonly findUnits: OldWordUnits;
}

/** Where a search stands: segments by id of article and place, then units by id. */
interface Window {
  readonly items: readonly RewordItem[];
  readonly next: RewordCursor | null;
}

/**
 * The next sentences that a rule would change: confirmed segments in the order of their articles, then units of the
 * memories. A unit that follows its confirmed segment is not listed apart from it.
 */
export async function findRewordItems(
  { db, findUnits }: RewordTools,
  rule: RewordRule,
  from: RewordCursor | null,
  signal: AbortSignal,
): Promise<Result<RewordPage, FailureOfType<'cancelled'>>> {
  const started = performance.now();
  const slices = startSlices(signal, 1);
  const items: RewordItem[] = [];
  let ids: readonly number[] | null | undefined;
  let cursor: RewordCursor | null = from ?? { stage: 'segments', after: [0] };
  while (cursor && items.length < pageSize && performance.now() - started < pageTime) {
    const rested = slices.rest();
    if (rested !== true && !(await rested)) return err({ type: 'cancelled' });
    if (cursor.stage === 'units' && ids === undefined) ids = await findUnits(rule, signal);
    const window: Window =
      cursor.stage === 'segments' ? readSegments(db, rule, cursor) : readUnits(db, rule, cursor, ids ?? null);
    items.push(...window.items);
    cursor = window.next;
  }
  return ok({ items, next: cursor, ...countProgress(db, cursor) });
}

/** One article at a time: they are short. */
function readSegments(db: ReadableDb, rule: RewordRule, { after }: RewordCursor): Window {
  const [place = 0] = after;
  const article = db.get<{ id: number }>(sql`SELECT id FROM article ORDER BY position, id LIMIT 1 OFFSET :place`, {
    place,
  });
  if (!article) return { items: [], next: { stage: 'units', after: [0] } };
  const rows = db.all<SegmentHit>(
    `SELECT s.id, s.article_id, s.position, s.source, s.target, s.status, s.version, s.locked, a.title
     FROM segment s JOIN article a ON a.id = s.article_id
     WHERE s.article_id = :articleId AND s.status IN ('translated', 'reviewed', 'approved')
     ORDER BY s.position`,
    { articleId: article.id },
  );
  return {
    items: rows.flatMap((row) => toItem(rule, row, toSegmentPlace(row))),
    next: { stage: 'segments', after: [place + 1] },
  };
}

/** The units of the next ids of the list; all there are for a while where there is no list. */
function readUnits(
  db: ReadableDb,
  rule: RewordRule,
  { after: [last = 0] }: RewordCursor,
  ids: readonly number[] | null,
): Window {
  const start = ids ? findFirstAbove(ids, last) : 0;
  const some = ids && ids.slice(start, start + listed);
  const where = some ? 'u.id IN (SELECT value FROM json_each(:some))' : 'u.id > :last AND u.id <= :until';
  const rows = db.all<UnitHit>(
    `SELECT u.id, u.source, u.target, u.memory_id, m.name AS title, m.read_only
     FROM unit u JOIN memory m ON m.id = u.memory_id
     WHERE ${where} AND m.removed_at IS NULL
       AND NOT EXISTS (
         SELECT 1 FROM segment s WHERE s.id = u.segment_id AND s.target = u.target
           AND s.status IN ('translated', 'reviewed', 'approved') AND m.read_only = 0)
     ORDER BY u.id`,
    some ? { some: JSON.stringify(some) } : { last, until: last + windowSize },
  );
  const next = some ? (some[listed - 1] ?? null) : findLastBefore(db, last + windowSize);
  return {
    items: rows.flatMap((row) => toItem(rule, row, toUnitPlace(row))),
    next: next === null ? null : { stage: 'units', after: [next] },
  };
}

function findFirstAbove(ids: readonly number[], last: number): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle]! <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The id before that of the next unit; null where there is none. */
function findLastBefore(db: ReadableDb, until: number): number | null {
  const next = db.get<{ id: number }>(sql`SELECT id FROM unit WHERE id > :until ORDER BY id LIMIT 1`, { until });
  return next ? next.id - 1 : null;
}

function toItem(
  rule: RewordRule,
  { source, target }: { readonly source: string; readonly target: string },
  place: RewordPlace,
): readonly RewordItem[] {
  const after = rewordSentence(rule, source, target);
  return after === null ? [] : [{ place, source, before: target, after }];
}

/** The place of a segment as a preview shows it. */
export function toSegmentPlace(row: Omit<SegmentHit, 'source' | 'target'>): RewordPlace {
  return {
    kind: 'segment',
    segmentId: String(row.id) as SegmentId,
    articleId: String(row.article_id) as ArticleId,
    title: row.title,
    index: row.position,
    status: row.status,
    version: row.version,
    locked: row.locked === 1,
  };
}

function toUnitPlace(row: UnitHit): RewordPlace {
  return {
    kind: 'unit',
    unitId: String(row.id) as UnitId,
    memoryId: String(row.memory_id) as MemoryId,
    title: row.title,
    locked: row.read_only === 1,
  };
}

function countProgress(db: ReadableDb, cursor: RewordCursor | null): Pick<RewordPage, 'done' | 'total'> {
  const { articles, highest } = db.get<{ articles: number; highest: number }>(
    sql`SELECT (SELECT count(*) FROM article) AS articles, (SELECT coalesce(max(id), 0) FROM unit) AS highest`,
  ) ?? { articles: 0, highest: 0 };
  const total = articles + highest;
  const [place = 0] = cursor?.after ?? [];
  if (!cursor) return { done: total, total };
  return { done: Math.min(total, cursor.stage === 'segments' ? place : articles + place), total };
}
