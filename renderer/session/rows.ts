import type { OptionalKind, ParagraphKind } from '#shared/model/article.ts';
import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import { isConfirmed, type Segment } from '#shared/model/segment.ts';
import type { OpenArticle } from './state.ts';

/** An article as the desk holds it. */
export function toOpenArticle(
  articleId: ArticleId,
  segments: readonly Segment[],
  leftOut: readonly OptionalKind[],
): OpenArticle {
  return {
    articleId,
    leftOut,
    segments,
    rows: keepRows(segments, leftOut),
    places: new Map(segments.map((segment, place) => [segment.id, place])),
  };
}

/** Puts changed rows in. One that is older than what is here came late and is ignored. */
export function replaceSegments(open: OpenArticle, changed: readonly Segment[]): OpenArticle {
  const segments = [...open.segments];
  let touched = false;
  for (const segment of changed) {
    const place = open.places.get(segment.id);
    if (place === undefined || segment.version < (segments[place]?.version ?? 0)) continue;
    segments[place] = segment;
    touched = true;
  }
  return touched ? { ...open, segments, rows: keepRows(segments, open.leftOut) } : open;
}

/** Shows and hides kinds of paragraph. */
export function leaveOutRows(open: OpenArticle, leftOut: readonly OptionalKind[]): OpenArticle {
  const same = leftOut.length === open.leftOut.length && leftOut.every((kind) => open.leftOut.includes(kind));
  return same ? open : { ...open, leftOut, rows: keepRows(open.segments, leftOut) };
}

function keepRows(segments: readonly Segment[], leftOut: readonly OptionalKind[]): readonly Segment[] {
  const hidden = new Set<ParagraphKind>(leftOut);
  return hidden.size === 0 ? segments : segments.filter((segment) => !hidden.has(segment.kind));
}

/** The row `steps` further than this one, stopping at the ends; null where the row is not shown. */
export function stepFrom(open: OpenArticle, from: Segment, steps: 1 | -1): Segment | null {
  const at = rowIndex(open, from);
  return at < 0 ? null : (open.rows[at + steps] ?? null);
}

/** Rows are in order of their place, so that halving finds one among ten thousand at once. */
function rowIndex(open: OpenArticle, segment: Segment): number {
  let low = 0;
  let high = open.rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open.rows[middle]?.index ?? 0) < segment.index) low = middle + 1;
    else high = middle;
  }
  return open.rows[low]?.id === segment.id ? low : -1;
}

/** Place of a segment among the rows that are shown; -1 where it is not. */
export function findRowIndex(open: OpenArticle, id: SegmentId): number {
  const segment = open.segments[open.places.get(id) ?? -1];
  return segment ? rowIndex(open, segment) : -1;
}

/** The first row after this one that fits, going round once; null where none does. */
export function findAfter(open: OpenArticle, from: Segment | null, fits: (row: Segment) => boolean): Segment | null {
  const start = from ? open.rows.findIndex((row) => row.index > from.index) : 0;
  const ordered = start < 0 ? open.rows : [...open.rows.slice(start), ...open.rows.slice(0, start)];
  return ordered.find((row) => row.id !== from?.id && fits(row)) ?? null;
}

/** Where work on an article goes on when nothing else is known: the first row that is not confirmed. */
export function firstToDo(open: OpenArticle): Segment | null {
  return open.rows.find((row) => !isConfirmed(row.status)) ?? open.rows[0] ?? null;
}
