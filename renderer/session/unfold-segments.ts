import { segmentKeys, type SegmentColumns } from '#shared/model/segment-columns.ts';
import type { Segment } from '#shared/model/segment.ts';
import { holdColumn, type HeldColumn } from './hold-column.ts';

/**
 * Rows that read from the columns when they are looked at: an article of ten thousand segments then takes little more than
 * its text, and none of it is made ready before it is seen. To be read only: a copy by `...` has nothing in it.
 */
export function unfoldSegments({ count, columns }: SegmentColumns): readonly Segment[] {
  const held = Object.fromEntries(segmentKeys.map((key) => [key, holdColumn(columns[key])]));
  const Row = createRow(held as Readonly<Record<keyof Segment, HeldColumn>>);
  return Array.from({ length: count }, (_, place) => new Row(place) as unknown as Segment);
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

function createRow(columns: Readonly<Record<keyof Segment, HeldColumn>>): new (place: number) => ColumnRow {
  const { id, source, target } = columns;
  class Row extends ColumnRow {
    override textSize(): number {
      return Math.max(source.size(this.place), target.size(this.place));
    }
    override idNumber(): number {
      return id.number(this.place);
    }
  }
  for (const key of segmentKeys) {
    const { read } = columns[key];
    Object.defineProperty(Row.prototype, key, {
      get(this: Row) {
        return read(this.place);
      },
    });
  }
  return Row;
}
