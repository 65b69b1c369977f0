import { doubtfulBelow, type AlignmentRow } from '#shared/model/alignment.ts';

/** In which order the rows are shown. */
export type RowOrder = 'document' | 'doubtful';

/** Whether someone should look at a row. */
export function isDoubtful({ confidence, accepted }: AlignmentRow): boolean {
  return !accepted && confidence < doubtfulBelow;
}

/** Numbers of the rows in the order in which they are shown: with `doubtful` those come first, the least sure on top. */
export function orderRows(rows: readonly AlignmentRow[], order: RowOrder): readonly number[] {
  const numbers = rows.map((_, at) => at);
  if (order === 'document') return numbers;
  const doubtful = numbers.filter((at) => rows[at] && isDoubtful(rows[at]));
  const sure = numbers.filter((at) => rows[at] && !isDoubtful(rows[at]));
  return [...doubtful.toSorted((a, b) => (rows[a]?.confidence ?? 1) - (rows[b]?.confidence ?? 1)), ...sure];
}

/** The next doubtful row after a place in what is shown, wrapping round; null where there is none. */
export function findNextDoubtful(
  rows: readonly AlignmentRow[],
  shown: readonly number[],
  after: number,
): number | null {
  const from = shown.indexOf(after);
  for (let step = 1; step <= shown.length; step += 1) {
    const number = shown[(from + step) % shown.length];
    const row = number === undefined ? undefined : rows[number];
    if (number !== undefined && row && isDoubtful(row)) return number;
  }
  return null;
}

/** What a review has come to. */
export interface ReviewCounts {
  readonly pairs: number;
  readonly doubtful: number;
  readonly accepted: number;
  readonly alone: number;
}

/** Counts the rows by what is to be said of them. */
export function countRows(rows: readonly AlignmentRow[]): ReviewCounts {
  let [pairs, doubtful, accepted] = [0, 0, 0];
  for (const row of rows) {
    const isPair = row.source.length > 0 && row.target.length > 0;
    if (isPair) pairs += 1;
    if (isPair && row.accepted) accepted += 1;
    if (isDoubtful(row)) doubtful += 1;
  }
  return { pairs, doubtful, accepted, alone: rows.length - pairs };
}
