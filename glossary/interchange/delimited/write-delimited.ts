/** A value in a table: text, or a number that a spreadsheet may count with. */
export type Cell = string | number;

/** How a table of text is written. */
export interface DelimitedStyle {
  readonly separator: ',' | ';' | '\t';
}

/** What a spreadsheet would run as a formula, and what already looks guarded. */
const needsGuard = /^'*[=+\-@\t\r]/u;

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled) or TSV. Text that a spreadsheet would take for a formula gets an apostrophe
 * before it, which spreadsheets hide or show harmlessly and `unguardCell` takes away: it comes back unchanged.
 */
export function writeDelimited(rows: readonly (readonly Cell[])[], { separator }: DelimitedStyle): string {
  return rows.map((row) => `${row.map((cell) => writeCell(cell, separator)).join(separator)}\r\n`).join('');
}

/** Text as it goes into a cell. */
export function guardCell(text: string): string {
  return needsGuard.test(text) ? `'${text}` : text;
}

/** Text as it was before {@link guardCell}. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && needsGuard.test(text.slice(1)) ? text.slice(1) : text;
}

function writeCell(cell: Cell, separator: string): string {
  if (typeof cell === 'number') return String(cell);
  const text = guardCell(cell);
  const isPlain = !/["\r\n]/u.test(text) && !text.includes(separator) && text === text.trim();
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
