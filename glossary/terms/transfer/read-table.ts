import type { FailureOfType } from '#shared/model/failure.ts';
import type { Reason, Refused } from '#shared/model/reason.ts';
import type { TermColumns, TermTableChoice, TermTableShape } from '#shared/model/terms-transfer.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { stretch, type Pieces } from '#glossary/text/pieces.ts';
import { detectQuotes, detectSeparator, detectTableEncoding } from '#glossary/interchange/delimited/detect-text.ts';
import { guessColumns } from '#glossary/interchange/delimited/guess-columns.ts';
import { createDelimitedReader } from '#glossary/interchange/delimited/read-delimited.ts';
import { nameColumns } from '#glossary/interchange/term-table/columns.ts';
import { createTermRowReader, type TermRowsRead } from '#glossary/interchange/term-table/read-term-rows.ts';
import { openXlsxInPieces } from '#glossary/interchange/xlsx/read-xlsx.ts';

/** A table that was read: its entries and how it was understood. */
export interface TermTable extends TermRowsRead {
  readonly table: TermTableShape;
}

type TableRefusal = FailureOfType<'file-malformed'>;
type NumberedRow = readonly [cells: readonly string[], line: number];
type Reading = Omit<TermTableChoice, 'header' | 'columns'>;

const rowsShown = 30;
/** Characters of a text by which its form is told. */
const probeLength = 256 * 1024;
const mostRows = 1_000_000;
/** Cells of a sheet, empty ones before a full one among them: half a million entries of twenty columns. */
const mostCells = 10_000_000;
const pieceLength = 65_536;
/** Of all that is to be done; the rest is making entries of the rows. */
const readingShare = 0.8;
const rowsPerPiece = 200;

/** Reads a text table of terms: CSV, TSV, or a glossary of OmegaT. `wanted` says how it is to be read instead. */
export function* readTextTable(
  bytes: Uint8Array,
  path: string,
  wanted: TermTableChoice | null,
): Pieces<Result<TermTable, TableRefusal>> {
  const encoding = wanted?.encoding ?? detectTableEncoding(bytes, true).label;
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, probeLength));
  const separator = wanted?.separator ?? detectSeparator(start);
  const quotes = wanted?.quotes ?? mayQuote(path, start, separator);
  const rows: NumberedRow[] = [];
  const refused: Refused[] = [];
  const reader = createDelimitedReader(
    { encoding, separator, quotes },
    { row: (cells, line) => void rows.push([cells, line]), refused: (failure) => void refused.push(failure) },
  );
  for (let at = 0; at < bytes.length; at += pieceLength) {
    const failure = reader.write(bytes.subarray(at, at + pieceLength));
    if (failure) return malformed(path, failure.line, failure.reason);
    yield (at / bytes.length) * readingShare;
  }
  const failure = reader.end();
  if (failure) return malformed(path, failure.line, failure.reason);
  return yield* understand(rows, { encoding, separator, quotes, sheet: null }, { path, wanted, sheets: [], refused });
}

/** Reads a sheet of a workbook as a table of terms. */
export function* readSheetTable(
  bytes: Uint8Array,
  path: string,
  wanted: TermTableChoice | null,
): Pieces<Result<TermTable, TableRefusal>> {
  const book = yield* stretch(openXlsxInPieces(bytes), 0, 0.4);
  if (!book.ok) return malformed(path, book.error.line, book.error.reason);
  const rows: NumberedRow[] = [];
  const sheet = wanted?.sheet ?? null;
  let cellsLeft = mostCells;
  const take = (cells: readonly string[], row: number) => {
    cellsLeft -= cells.length;
    return cellsLeft > 0 && rows.push([cells, row]) < mostRows;
  };
  const read = yield* stretch(book.value.readRowsInPieces(sheet, take), 0.4, readingShare);
  if (cellsLeft <= 0) return malformed(path, rows.at(-1)?.[1] ?? 1, { type: 'cells-many', limit: mostCells });
  if (!read.ok) return malformed(path, read.error.line, read.error.reason);
  const reading: Reading = { encoding: 'utf-8', separator: '\t', quotes: true, sheet };
  return yield* understand(rows, reading, { path, wanted, sheets: book.value.sheets, refused: [] });
}

/** OmegaT takes quotation marks as they stand; a program that names its columns also quotes what needs it. */
function mayQuote(path: string, start: string, separator: TermTableChoice['separator']): boolean {
  if (/\.(?:utf8|tab)$/iu.test(path)) return false;
  const [first = ''] = start.split(/\r|\n/u);
  return nameColumns(first.split(separator)) !== null || detectQuotes(start, separator);
}

interface Around {
  readonly path: string;
  readonly wanted: TermTableChoice | null;
  readonly sheets: readonly string[];
  readonly refused: readonly Refused[];
}

function* understand(
  rows: readonly NumberedRow[],
  reading: Reading,
  { path, wanted, sheets, refused }: Around,
): Pieces<Result<TermTable, TableRefusal>> {
  const first = rows.slice(0, rowsShown).map(([cells]) => cells);
  const guessed = wanted ?? guessTable(first);
  const choice: TermTableChoice = { ...reading, header: guessed.header, columns: guessed.columns };
  const width = Math.max(0, ...first.map((cells) => cells.length));
  const table: TermTableShape = { choice, sheets, rows: first, columns: width };
  // A first look must show the table, so that the columns can be chosen.
  if (choice.columns.dutch === undefined || choice.columns.english === undefined) {
    if (wanted === null && width < 2) return malformed(path, 1, { type: 'no-term-columns' });
    if (choice.columns.dutch === undefined && choice.columns.english === undefined) {
      return ok({ table, entries: [], refused: [{ line: 1, reason: { type: 'no-term-columns' } }], warnings: [] });
    }
  }
  const reader = createTermRowReader(choice.columns);
  for (const [at, [cells, line]] of rows.entries()) {
    if (at > 0 || !choice.header) reader.row(cells, line);
    if (at % rowsPerPiece === 0) yield readingShare + (at / rows.length) * (1 - readingShare);
  }
  const read = reader.finish();
  return ok({ ...read, refused: [...refused, ...read.refused], table });
}

/** By the names in the first row; else Dutch, English and a comment, by the words in the columns or in this order. */
function guessTable(rows: readonly (readonly string[])[]): { readonly header: boolean; readonly columns: TermColumns } {
  const named = nameColumns(rows[0] ?? []);
  const guessed = guessColumns(named ? rows.slice(1) : rows).columns;
  if (named) {
    const taken = new Set(Object.values(named));
    const free = (at: number | undefined) => (at !== undefined && !taken.has(at) ? { at } : null);
    const dutch = named.dutch ?? free(guessed.source)?.at;
    const english = named.english ?? free(guessed.target)?.at;
    return { header: true, columns: { ...named, dutch, english } };
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2) return { header: false, columns: {} };
  const swapped = guessed.source === 1 && guessed.target === 0;
  const [dutch, english] = swapped ? [1, 0] : [0, 1];
  return { header: false, columns: { dutch, english, ...(width > 2 ? { note: 2 } : {}) } };
}

function malformed(path: string, line: number, reason: Reason): Result<never, TableRefusal> {
  return err({ type: 'file-malformed', path, line, reason });
}
