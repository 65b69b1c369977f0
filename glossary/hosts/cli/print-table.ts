/** Lines of a plain text table; numbers to the right. Widths count code points, which is what a terminal shows of our texts. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly string[] {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_title, column) => Math.max(...cells.map((row) => [...(row[column] ?? '')].length)));
  const isNumeric = head.map(
    (_title, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number' || row[column] === ''),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) => padCell(cell, widths[column] ?? 0, isNumeric[column] ?? false))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0] ?? '', widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)];
}

function padCell(cell: string, width: number, right: boolean): string {
  const padding = ' '.repeat(Math.max(0, width - [...cell].length));
  return right ? padding + cell : cell + padding;
}
