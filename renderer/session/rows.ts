import type { OptionalKind, ParagraphKind } from '#shared/model/article.ts';
import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import { isConfirmed, type Segment } from '#shared/model/segment.ts';
import { findPlaces } from './find-places.ts';
import { isEqual } from './is-equal.ts';
import type { OpenArticle } from './state.ts';

/** An article as the desk holds it. */
export function toOpenArticle(
  articleId: ArticleId,
  segments: readonly Segment[],
  leftOut: readonly OptionalKind[],
): OpenArticle {
  return arrange({ articleId, leftOut, segments, places: findPlaces(segments), shown: null });
}

type Arranged = Pick<OpenArticle, 'articleId' | 'leftOut' | 'segments' | 'places' | 'shown'>;

/** Decides anew which rows there are. */
function arrange(open: Arranged): OpenArticle {
  const { articleId, leftOut, segments, places, shown } = open;
  const all = keepRows(segments, leftOut);
  const isNear = (at: number) => [all[at - 1], all[at], all[at + 1]].some((row) => row && shown?.has(row.id));
  const rows = shown ? all.filter((_, at) => isNear(at)) : all;
  const order = rows === segments ? null : Uint32Array.from(rows, ({ id }) => places.get(id) ?? 0);
  return {
    articleId,
    leftOut,
    segments,
    places,
    shown,
    rows,
    order,
    arrangement: {},
    dimmed: new Set(shown ? rows.flatMap(({ id }) => (shown.has(id) ? [] : [id])) : []),
  };
}

/** Shows these rows with their neighbours; null shows all. */
export function showOnly(open: OpenArticle, shown: ReadonlySet<SegmentId> | null): OpenArticle {
  return shown === open.shown ? open : arrange({ ...open, shown });
}

/** The article read again, with what was shown of it. What is new is shown too. */
export function renewArticle(
  open: OpenArticle,
  segments: readonly Segment[],
  leftOut: readonly OptionalKind[],
): OpenArticle {
  const renewed = toOpenArticle(open.articleId, segments, leftOut);
  const { shown, places } = open;
  if (!shown) return renewed;
  const isShown = ({ id }: Segment) => shown.has(id) || !places.has(id);
  return showOnly(renewed, new Set(segments.filter(isShown).map(({ id }) => id)));
}

/** Puts changed rows in. One that is older than what is here came late and is ignored. */
export function replaceSegments(open: OpenArticle, changed: readonly Segment[]): OpenArticle {
  const segments = [...open.segments];
  let touched = false;
  for (const segment of changed) {
    const place = open.places.get(segment.id);
    const before = place === undefined ? undefined : segments[place];
    if (place === undefined || !before || segment.version < before.version) continue;
    // A save is told twice, as its answer and as an event.
    if (isEqual(before, segment)) continue;
    segments[place] = keepParts(before, segment);
    touched = true;
  }
  if (!touched) return open;
  // Which rows are shown does not change with what stands in them.
  const { order } = open;
  const rows = order ? Array.from(order, (place) => segments[place] as Segment) : segments;
  return { ...open, segments, rows };
}

/** What did not change in a row stays the same object, so that what is drawn of it is not drawn anew. */
function keepParts(before: Segment, segment: Segment): Segment {
  const { tags, overrides } = segment;
  return {
    ...segment,
    tags: isEqual(before.tags, tags) ? before.tags : tags,
    overrides: isEqual(before.overrides, overrides) ? before.overrides : overrides,
  };
}

/** Shows and hides kinds of paragraph. */
export function leaveOutRows(open: OpenArticle, leftOut: readonly OptionalKind[]): OpenArticle {
  const same = leftOut.length === open.leftOut.length && leftOut.every((kind) => open.leftOut.includes(kind));
  return same ? open : arrange({ ...open, leftOut });
}

function keepRows(segments: readonly Segment[], leftOut: readonly OptionalKind[]): readonly Segment[] {
  const hidden = new Set<ParagraphKind>(leftOut);
  return hidden.size === 0 ? segments : segments.filter((segment) => !hidden.has(segment.kind));
}

/** The row `steps` further than this one, past neighbours of what a filter shows; null at the ends and where the row is not shown. */
export function stepFrom(open: OpenArticle, from: Segment, steps: 1 | -1): Segment | null {
  const start = rowIndex(open, from);
  if (start < 0) return null;
  for (let at = start + steps; ; at += steps) {
    const row = open.rows[at];
    if (!row || !open.dimmed.has(row.id)) return row ?? null;
  }
}

function rowIndex(open: OpenArticle, segment: Segment): number {
  const at = countBefore(open, segment.index);
  return open.rows[at]?.id === segment.id ? at : -1;
}

/** Rows that stand before this place: they are in order, so that halving finds it among ten thousand at once. */
function countBefore({ rows }: OpenArticle, place: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.index ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Place of a segment among the rows that are shown; -1 where it is not. */
export function findRowIndex(open: OpenArticle, id: SegmentId): number {
  const segment = open.segments[open.places.get(id) ?? -1];
  return segment ? rowIndex(open, segment) : -1;
}

/** The first row after this one that fits, going round once; null where none does. */
export function findAfter(open: OpenArticle, from: Segment | null, fits: (row: Segment) => boolean): Segment | null {
  return goRound(open, from, { first: from ? countBefore(open, from.index + 1) : 0, step: 1, fits });
}

/** The same backwards. */
export function findBefore(open: OpenArticle, from: Segment | null, fits: (row: Segment) => boolean): Segment | null {
  return goRound(open, from, { first: from ? countBefore(open, from.index) - 1 : -1, step: -1, fits });
}

interface Round {
  /** Where it begins; the end counts as before the beginning. */
  readonly first: number;
  readonly step: 1 | -1;
  readonly fits: (row: Segment) => boolean;
}

function goRound({ rows, dimmed }: OpenArticle, from: Segment | null, { first, step, fits }: Round): Segment | null {
  for (let steps = 0; steps < rows.length; steps += 1) {
    const row = rows[(first + step * steps + 2 * rows.length) % rows.length];
    if (row && row.id !== from?.id && !dimmed.has(row.id) && fits(row)) return row;
  }
  return null;
}

/** Where work on an article goes on when nothing else is known: the first row that is not confirmed. */
export function firstToDo(open: OpenArticle): Segment | null {
  return open.rows.find((row) => !isConfirmed(row.status)) ?? open.rows[0] ?? null;
}
