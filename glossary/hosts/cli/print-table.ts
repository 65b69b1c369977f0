import { showText } from './show-text.ts';

/** Lines of a plain text table; numbers to the right. Widths count code points, which is what a terminal shows of our texts. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly string[] {
  const cells = [head, ...rows].map((row) => row.map((cell) => showText(String(cell))));
  const widths = head.map((_title, column) => Math.max(...cells.map((row) => [...(row[column] ?? '')].length)));
  const isNumeric = head.map(
    (_title, column) => rows.length > 0 && rows.every((row) => isNumber(row[column]) || row[column] === ''),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) => padCell(cell, widths[column] ?? 0, isNumeric[column] ?? false))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0] ?? '', widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)];
}

/** A number or a share: they stand to the right. */
function isNumber(cell: string | number | undefined): boolean {
  return typeof cell === 'number' || /^\d+ %$/.test(cell ?? '');
}

function padCell(cell: string, width: number, right: boolean): string {
  const padding = ' '.repeat(Math.max(0, width - [...cell].length));
  return right ? padding + cell : cell + padding;
}
