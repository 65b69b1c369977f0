import { assertNever } from '#shared/assert-never.ts';
import { segmentKeys, type SegmentColumn, type SegmentColumns } from '#shared/model/segment-columns.ts';
import type { Segment } from '#shared/model/segment.ts';

/**
 * Rows that read from the columns when they are looked at: an article of ten thousand segments then takes little more than
 * its text, and none of it is made ready before it is seen. To be read only: a copy by `...` has nothing in it.
 */
export function unfoldSegments({ count, columns }: SegmentColumns): readonly Segment[] {
  const Row = createRow({ ...columns, source: keepOwn(columns.source), target: keepOwn(columns.target) });
  return Array.from({ length: count }, (_, place) => new Row(place) as unknown as Segment);
}

/** Some transports give bytes as a part of all that came with them, which would be kept too. */
function keepOwn(column: SegmentColumn): SegmentColumn {
  if (column.kind !== 'text' || column.bytes.byteLength === column.bytes.buffer.byteLength) return column;
  return { ...column, bytes: column.bytes.slice() };
}

/** Length of the longer side, in bytes where the text has not been read yet: for guessing how high a row is. */
export function measureText(row: Segment): number {
  return row instanceof ColumnRow ? row.textSize() : Math.max(row.source.length, row.target.length);
}

/** Its id as a number, NaN where it is none: as the columns hold it, without a word being made of it first. */
export function readIdNumber(row: Segment): number {
  return row instanceof ColumnRow ? row.idNumber() : Number(row.id);
}

/** What all rows of an article share is in the prototype, so that a row itself holds its place alone. */
class ColumnRow {
  readonly place: number;
  constructor(place: number) {
    this.place = place;
  }
  textSize(): number {
    return 0;
  }
  idNumber(): number {
    return NaN;
  }
}

function createRow(columns: SegmentColumns['columns']): new (place: number) => ColumnRow {
  class Row extends ColumnRow {
    override textSize(): number {
      return Math.max(sizeOf(columns.source, this.place), sizeOf(columns.target, this.place));
    }
    override idNumber(): number {
      const { id } = columns;
      return id.kind === 'numbered' ? (id.numbers[this.place] ?? NaN) : Number(readValue(id, this.place));
    }
  }
  for (const key of segmentKeys) {
    Object.defineProperty(Row.prototype, key, {
      get(this: Row) {
        return readValue(columns[key], this.place);
      },
    });
  }
  return Row;
}

function readValue(column: SegmentColumn, at: number): unknown {
  switch (column.kind) {
    case 'all':
      return column.value;
    case 'each':
      return column.values[at];
    case 'few':
      return column.values[column.codes[at] ?? 0];
    case 'numbered':
      return String(column.numbers[at]);
    case 'text':
      return decoder.decode(column.bytes.subarray((column.ends[at - 1] ?? -1) + 1, column.ends[at]));
    default:
      return assertNever(column);
  }
}

function sizeOf(column: SegmentColumn, at: number): number {
  if (column.kind === 'text') return (column.ends[at] ?? 0) - (column.ends[at - 1] ?? -1) - 1;
  const value = readValue(column, at);
  return typeof value === 'string' ? value.length : 0;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
