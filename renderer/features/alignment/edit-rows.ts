import type { AlignmentRow } from '#shared/model/alignment.ts';
import type { AlignmentEdit } from '#shared/model/alignment-edit.ts';

/** A side of the table. */
export type Side = 'source' | 'target';

/** A change and the row that is active after it; null where there is nothing to change. */
export interface RowChange {
  readonly edits: readonly AlignmentEdit[];
  readonly active: number;
}

type Rows = readonly AlignmentRow[];

/** A row that a person made counts as sure, and goes into the memory where it has both sides. */
function makeRow(source: readonly string[], target: readonly string[]): AlignmentRow {
  const isPair = source.length > 0 && target.length > 0;
  return { source, target, confidence: 1, accepted: isPair, moved: false };
}

function splice(rows: Rows, at: number, count: number, added: Rows, active = at): RowChange {
  const removed = rows.slice(at, at + count);
  return { edits: [{ type: 'splice', at, removed, added }], active: Math.max(0, active) };
}

/** What has no counterpart on either side stands apart from what has: rows without any text are left out. */
const filled = (rows: Rows): Rows => rows.filter(({ source, target }) => source.length + target.length > 0);

/** Accepts the row, or takes that back. */
export function toggleAccepted(rows: Rows, at: number): RowChange | null {
  const row = rows[at];
  return row ? { edits: [{ type: 'mark', rows: [at], accepted: !row.accepted }], active: at } : null;
}

/** Accepts every pair at or above a confidence. */
export function acceptAbove(rows: Rows, confidence: number, active: number): RowChange | null {
  const wanted = rows.flatMap((row, at) => (isPair(row) && !row.accepted && row.confidence >= confidence ? [at] : []));
  return wanted.length === 0 ? null : { edits: [{ type: 'mark', rows: wanted, accepted: true }], active };
}

/** Whether a row has text on both sides. */
export function isPair({ source, target }: AlignmentRow): boolean {
  return source.length > 0 && target.length > 0;
}

/** The row and the next become one. */
export function joinRows(rows: Rows, at: number): RowChange | null {
  const [row, next] = [rows[at], rows[at + 1]];
  if (!row || !next) return null;
  return splice(rows, at, 2, [makeRow([...row.source, ...next.source], [...row.target, ...next.target])]);
}

/** The Dutch and the English no longer belong together: a row for each. */
export function unlinkRow(rows: Rows, at: number): RowChange | null {
  const row = rows[at];
  if (!row || !isPair(row)) return null;
  return splice(rows, at, 1, [makeRow(row.source, []), makeRow([], row.target)]);
}

/** The first sentence of each side that has several gets a row of its own, with the first of the other side. */
export function splitRow(rows: Rows, at: number): RowChange | null {
  const row = rows[at];
  if (!row || Math.max(row.source.length, row.target.length) < 2) return null;
  const { source, target } = row;
  return splice(
    rows,
    at,
    1,
    filled([makeRow(source.slice(0, 1), target.slice(0, 1)), makeRow(source.slice(1), target.slice(1))]),
  );
}

/**
 * Links what stands alone: with the nearest row that stands alone on the other side, the one below first; else with the
 * side of the row below that it lacks.
 */
export function linkRow(rows: Rows, at: number): RowChange | null {
  const row = rows[at];
  if (!row || isPair(row)) return null;
  const lacks: Side = row.source.length === 0 ? 'source' : 'target';
  const partner = findAlone(rows, at, lacks);
  if (partner === null) return null;
  const other = rows[partner];
  if (!other) return null;
  const linked = lacks === 'source' ? makeRow(other.source, row.target) : makeRow(row.source, other.target);
  // The linked row stands where its Dutch stood.
  const place = lacks === 'source' ? partner : at;
  const [first, last] = [Math.min(at, partner), Math.max(at, partner)];
  const between = rows.slice(first + 1, last);
  const added = place === first ? [linked, ...between] : [...between, linked];
  return splice(rows, first, last - first + 1, added, place === first ? first : last - 1);
}

const farthest = 50;

function findAlone(rows: Rows, at: number, side: Side): number | null {
  const other: Side = side === 'source' ? 'target' : 'source';
  const isAlone = (row: AlignmentRow | undefined) => row && row[side].length > 0 && row[other].length === 0;
  for (let away = 1; away <= farthest; away += 1) {
    for (const place of [at + away, at - away]) if (isAlone(rows[place])) return place;
  }
  return null;
}

/** The last sentence of a side goes to the beginning of the row below, or the first to the end of the row above. */
export function moveSentence(rows: Rows, at: number, side: Side, way: 'up' | 'down'): RowChange | null {
  const row = rows[at];
  const other = rows[way === 'down' ? at + 1 : at - 1];
  if (!row || row[side].length === 0) return null;
  const sentence = way === 'down' ? row[side].slice(-1) : row[side].slice(0, 1);
  const rest = way === 'down' ? row[side].slice(0, -1) : row[side].slice(1);
  const left = withSide(row, side, rest);
  if (!other) return addAtEdge(rows, at, left, withSide(makeRow([], []), side, sentence), way);
  const right = withSide(other, side, way === 'down' ? [...sentence, ...other[side]] : [...other[side], ...sentence]);
  const pair = way === 'down' ? [left, right] : [right, left];
  const kept = filled(pair);
  const first = way === 'down' ? at : at - 1;
  return splice(rows, first, 2, kept, first + Math.max(0, kept.indexOf(right)));
}

function addAtEdge(
  rows: Rows,
  at: number,
  left: AlignmentRow,
  alone: AlignmentRow,
  way: 'up' | 'down',
): RowChange | null {
  // A row that would only change places with nothing stays as it is.
  if (left.source.length + left.target.length === 0) return null;
  return way === 'down' ? splice(rows, at, 1, [left, alone], at + 1) : splice(rows, at, 1, [alone, left], at);
}

function withSide(row: AlignmentRow, side: Side, sentences: readonly string[]): AlignmentRow {
  return side === 'source' ? makeRow(sentences, row.target) : makeRow(row.source, sentences);
}

/** Other text in a row: each line is a sentence, and lines without text are left out. */
export function editTexts(rows: Rows, at: number, source: string, target: string): RowChange | null {
  const row = rows[at];
  if (!row) return null;
  const changed = makeRow(splitLines(source), splitLines(target));
  const isSame = (side: Side) => changed[side].join('\n') === row[side].join('\n');
  if (isSame('source') && isSame('target')) return null;
  return splice(rows, at, 1, filled([changed]));
}

function splitLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
