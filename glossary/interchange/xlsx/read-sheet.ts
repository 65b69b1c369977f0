import type { XmlHandlers } from '../xml/xml-handlers.ts';
import { EnoughRead } from './enough-read.ts';

/** What the rows of a sheet are read with. */
export interface SheetReading {
  readonly shared: readonly string[];
  /** A number as a date where its style says so; null where it is a number. */
  readonly showDate: (style: number, serial: number) => string | null;
  /** False: enough. */
  readonly take: (cells: readonly string[], row: number) => boolean;
}

/** Columns that are read, as many as spreadsheets have. */
const mostColumns = 16_384;

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
}

/** What the parser does with a sheet: it gathers each row and hands it on. */
export function createSheetHandlers({ shared, showDate, take }: SheetReading): XmlHandlers {
  let row = 0;
  let cells: string[] = [];
  let cell: Cell | null = null;
  let inValue = false;
  let phonetic = 0;
  return {
    open({ name, attributes }) {
      if (name === 'row') {
        row = Number(attributes['r'] ?? 0) || row + 1;
        cells = [];
      } else if (name === 'c') {
        const column = columnOf(attributes['r']) ?? cells.length;
        cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '' };
      } else if (name === 'rPh') phonetic += 1;
      else if (name === 'v' || name === 't') inValue = true;
      return undefined;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'c' && cell) {
        putCell(cells, cell.column, show(cell, shared, showDate));
        cell = null;
      } else if (name === 'row' && cells.some((text) => text.trim() !== '') && !take(cells, row))
        throw new EnoughRead();
    },
    text(piece) {
      if (inValue && cell && phonetic === 0) cell.value += piece;
    },
  };
}

function show({ type, style, value }: Cell, shared: readonly string[], showDate: SheetReading['showDate']): string {
  switch (type) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'n':
      return value === '' ? '' : (showDate(style, Number(value)) ?? value);
    default:
      return value;
  }
}

/** The place that a reference such as `AB12` names, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Za-z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function putCell(cells: string[], column: number, text: string): void {
  if (column >= mostColumns || (text === '' && column >= cells.length)) return;
  while (cells.length < column) cells.push('');
  cells[column] = text;
}
