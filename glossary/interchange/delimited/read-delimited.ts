import type { Reason } from '#shared/model/reason.ts';
import { unguardCell } from './write-delimited.ts';
import type { Separator } from './detect-text.ts';

/** How a text table is read. */
export interface DelimitedReading {
  /** A label that TextDecoder knows. */
  readonly encoding: string;
  readonly separator: Separator;
  /** Whether a quotation mark at the start of a cell opens a text that may hold separators and line ends. */
  readonly quotes: boolean;
}

/** Where and why a table cannot be read on. */
export interface TableFailure {
  /** From 1. */
  readonly line: number;
  readonly reason: Reason;
}

/** Receives the rows of a table. A blank line is no row. `line` is that where the row begins, from 1. */
export interface RowSink {
  row(cells: readonly string[], line: number): void;
  /** A row that is left out. */
  refused(failure: TableFailure): void;
}

/** Reads a text table that comes in pieces. After a failure it must not be used again. */
export interface TableReader {
  write(bytes: Uint8Array): TableFailure | null;
  end(): TableFailure | null;
}

/** Longest row and most cells: what is longer is no table of texts. */
const longestRow = 2_000_000;
const mostCells = 1000;

/** Makes a reader of CSV or TSV (RFC 4180, with any of the separators and line ends that files have). */
export function createDelimitedReader(reading: DelimitedReading, sink: RowSink): TableReader {
  const decoder = new TextDecoder(reading.encoding, { fatal: true });
  let waiting = '';
  let line = 1;
  const readRows = (text: string, isEnd: boolean): TableFailure | null => {
    let at = 0;
    while (at < text.length) {
      const row = scanRow(text, at, reading, isEnd);
      if (row === null) break;
      const { cells, end, lines } = row;
      if (cells.length > mostCells) sink.refused({ line, reason: { type: 'columns-many', columns: cells.length } });
      else if (cells.some((cell) => cell.trim() !== '')) sink.row(cells, line);
      line += lines;
      at = end;
    }
    waiting = text.slice(at);
    if (waiting.length > longestRow) return { line, reason: { type: 'text-long', limit: longestRow } };
    return isEnd && waiting !== '' ? { line, reason: { type: 'quote-open', opened: line } } : null;
  };
  const decode = (bytes?: Uint8Array): string | TableFailure => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      const wrong = bytes ? countLinesBefore(reading.encoding, bytes) : 0;
      return { line: line + wrong, reason: { type: 'bytes-wrong', encoding: reading.encoding.toUpperCase() } };
    }
  };
  const take = (bytes: Uint8Array | undefined, isEnd: boolean): TableFailure | null => {
    const text = decode(bytes);
    if (typeof text !== 'string') return text;
    const nul = text.indexOf('\0');
    if (nul >= 0) return { line: line + countEnds(text.slice(0, nul)), reason: { type: 'not-text' } };
    const whole = waiting + text;
    // The last line may lack its end.
    return readRows(isEnd && whole !== '' ? `${whole}\n` : whole, isEnd);
  };
  return { write: (bytes) => take(bytes, false), end: () => take(undefined, true) };
}

interface Row {
  readonly cells: readonly string[];
  readonly end: number;
  /** Line ends that it spans. */
  readonly lines: number;
}

/** The row that starts at `from`; null where its end has not come yet. */
function scanRow(text: string, from: number, { separator, quotes }: DelimitedReading, isEnd: boolean): Row | null {
  const cells: string[] = [];
  let at = from;
  let lines = 0;
  for (;;) {
    const cell = quotes && text[at] === '"' ? scanQuoted(text, at, separator) : scanPlain(text, at, separator);
    const mark = cell && text[cell.end];
    if (!cell || mark === undefined) return null;
    cells.push(unguardCell(cell.value));
    lines += cell.lines;
    if (mark !== separator) {
      // The second half of a line end may be in the next piece.
      if (mark === '\r' && cell.end + 1 === text.length && !isEnd) return null;
      const width = mark === '\r' && text[cell.end + 1] === '\n' ? 2 : 1;
      return { cells, end: cell.end + width, lines: lines + 1 };
    }
    at = cell.end + 1;
  }
}

interface ScannedCell {
  readonly value: string;
  /** Of the separator or line end behind it. */
  readonly end: number;
  readonly lines: number;
}

function scanPlain(text: string, from: number, separator: Separator): ScannedCell {
  let end = from;
  for (; end < text.length; end += 1) {
    const character = text[end];
    if (character === separator || character === '\n' || character === '\r') break;
  }
  return { value: text.slice(from, end), end, lines: 0 };
}

/** Text behind the closing mark is taken as it stands, as spreadsheets do. */
function scanQuoted(text: string, from: number, separator: Separator): ScannedCell | null {
  let value = '';
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0 || close + 1 === text.length) return null;
    value += text.slice(at, close);
    if (text[close + 1] !== '"') {
      const rest = scanPlain(text, close + 1, separator);
      return { value: value + rest.value, end: rest.end, lines: countEnds(value) };
    }
    value += '"';
    at = close + 2;
  }
}

function countEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}

function countLinesBefore(encoding: string, bytes: Uint8Array): number {
  const text = new TextDecoder(encoding).decode(bytes);
  return countEnds(text.slice(0, Math.max(0, text.indexOf('\ufffd'))));
}
