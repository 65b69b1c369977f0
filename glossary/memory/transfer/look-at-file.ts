import { readFile, stat } from 'node:fs/promises';
import type { FileShape, PairsKind, TableChoice, TableShape } from '#shared/model/transfer.ts';
import { detectQuotes, detectSeparator, detectTableEncoding } from '#glossary/interchange/delimited/detect-text.ts';
import { guessColumns } from '#glossary/interchange/delimited/guess-columns.ts';
import { createDelimitedReader } from '#glossary/interchange/delimited/read-delimited.ts';
import { openXlsx, type Workbook } from '#glossary/interchange/xlsx/read-xlsx.ts';
import { readPieces, readStart, SourceRefused } from './open-bytes.ts';

/** Rows that a first look shows and that columns are guessed by. */
const rowsShown = 50;
/** Bytes of a text table that a first look reads. */
const probeLength = 256 * 1024;
/** Largest workbook that is read: it must be held whole, packed as it is. */
const largestWorkbook = 200_000_000;

/**
 * What kind of file this is, by what is in it rather than by its name, and how a table in it would be read. `wanted` says how a
 * table is to be read instead. Throws `SourceRefused`.
 */
export async function lookAtFile(path: string, name: string, wanted: TableChoice | null): Promise<FileShape> {
  const start = await readStart(path, 8);
  const kind = await detectKind(path, start);
  const { size: bytes } = await stat(path);
  if (kind === 'tmx') return { kind, name, bytes, table: null };
  const table =
    kind === 'xlsx' ? lookAtWorkbook(path, await openWorkbook(path), wanted) : await lookAtText(path, wanted);
  return { kind, name, bytes, table };
}

async function detectKind(path: string, start: Uint8Array): Promise<PairsKind> {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, at) => start[at] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0)) return 'xlsx';
  if (start.length === 0) throw new SourceRefused({ type: 'file-empty', path });
  for await (const { bytes } of readPieces(path)) {
    // Markup looks alike in every encoding once its zero bytes are gone.
    const text = Buffer.from(bytes.subarray(0, 4000)).toString('latin1').replace(/\0/g, '');
    if (/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<(?:\?xml|!--|!DOCTYPE|tmx\b)/i.test(text)) return 'tmx';
    return /\.tmx(\.gz)?$/i.test(path) ? 'tmx' : 'delimited';
  }
  throw new SourceRefused({ type: 'file-empty', path });
}

/** Opens a workbook that is small enough. Throws `SourceRefused`. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const { size } = await stat(path);
  if (size > largestWorkbook) {
    const [megabytes, limit] = [Math.ceil(size / 1e6), largestWorkbook / 1e6];
    throw new SourceRefused({ type: 'file-too-large', path, megabytes, limit });
  }
  const book = openXlsx(await readFile(path));
  if (!book.ok) throw new SourceRefused({ type: 'file-malformed', path, ...book.error });
  return book.value;
}

function lookAtWorkbook(path: string, book: Workbook, wanted: TableChoice | null): TableShape {
  const rows: (readonly string[])[] = [];
  const sheet = wanted?.sheet ?? null;
  const read = book.readRows(sheet, (cells) => rows.push(cells) < rowsShown);
  if (!read.ok) throw new SourceRefused({ type: 'file-malformed', path, ...read.error });
  const plain = { encoding: 'utf-8', separator: '\t', quotes: true, sheet } as const;
  return { ...describeTable(rows, plain, wanted), sheets: book.sheets };
}

async function lookAtText(path: string, wanted: TableChoice | null): Promise<TableShape> {
  const { start, isWhole } = await readProbe(path);
  const encoding = wanted?.encoding ?? detectTableEncoding(start, isWhole).label;
  const text = new TextDecoder(encoding).decode(start);
  const separator = wanted?.separator ?? detectSeparator(text);
  const quotes = wanted?.quotes ?? detectQuotes(text, separator);
  const rows: (readonly string[])[] = [];
  const sink = { row: (cells: readonly string[]) => void (rows.length < rowsShown && rows.push(cells)), refused() {} };
  const reader = createDelimitedReader({ encoding, separator, quotes }, sink);
  // What is wrong further on is told when the file is read as a whole.
  const failure = reader.write(start) ?? (isWhole ? reader.end() : null);
  if (failure && rows.length === 0) throw new SourceRefused({ type: 'file-malformed', path, ...failure });
  return { ...describeTable(rows, { encoding, separator, quotes, sheet: null }, wanted), sheets: [] };
}

async function readProbe(path: string): Promise<{ readonly start: Uint8Array; readonly isWhole: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const { bytes } of readPieces(path)) {
    parts.push(Uint8Array.from(bytes));
    length += bytes.length;
    if (length >= probeLength) break;
  }
  const whole = Buffer.concat(parts);
  return { start: whole.subarray(0, probeLength), isWhole: length < probeLength };
}

function describeTable(
  rows: readonly (readonly string[])[],
  reading: Pick<TableChoice, 'encoding' | 'separator' | 'quotes' | 'sheet'>,
  wanted: TableChoice | null,
): Omit<TableShape, 'sheets'> {
  const guessed = guessColumns(rows);
  const header = wanted?.header ?? guessed.header;
  const columns = wanted?.columns ?? guessed.columns;
  return { choice: { ...reading, header, columns }, rows, columns: Math.max(0, ...rows.map((row) => row.length)) };
}
