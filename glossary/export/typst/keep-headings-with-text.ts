import type { PageRow } from './page-data.ts';

/** More headings in a row than this are not kept together: they could be taller than a page. */
const mostRows = 4;

/**
 * Says which rows must share a page: a heading never stands alone at the foot of one, so it is kept with the headings
 * after it and the first row of text. A row that may break over two pages is not held by anything.
 */
export function keepHeadingsWithText(rows: readonly Omit<PageRow, 'keep'>[]): readonly PageRow[] {
  const kept: PageRow[] = [];
  let held = 0;
  rows.forEach((row, place) => {
    const keep = held > 0 ? 0 : countKept(rows, place);
    held = held > 0 ? held - 1 : keep - 1;
    kept.push({ ...row, keep });
  });
  return kept;
}

function countKept(rows: readonly Omit<PageRow, 'keep'>[], start: number): number {
  let end = start;
  while (end - start < mostRows - 1 && rows[end]?.kind === 'heading' && end + 1 < rows.length) end += 1;
  const group = rows.slice(start, end + 1);
  return group.some(({ long }) => long) ? 1 : group.length;
}
