import { segmentKeys, type SegmentColumn, type SegmentColumns } from '#shared/model/segment-columns.ts';
import { packNumbers } from '#shared/model/pack-numbers.ts';
import type { Segment } from '#shared/model/segment.ts';

/** More different values than this are not worth looking up. */
const few = 64;

/** Lays segments out by property; their texts as they are, see `readSegmentColumns`. */
export function toSegmentColumns(segments: readonly Segment[]): SegmentColumns {
  const columns = segmentKeys.map((key) => {
    const values: readonly unknown[] = segments.map((segment) => segment[key]);
    return [key, toColumn(key, values)] as const;
  });
  return { count: segments.length, columns: Object.fromEntries(columns) as Record<keyof Segment, SegmentColumn> };
}

/** The values of one property, as small as they can be. */
export function toColumn(key: keyof Segment, values: readonly unknown[]): SegmentColumn {
  const [first] = values;
  if (values.every((value) => isSame(value, first))) return { kind: 'all', value: first };
  if (key === 'id') {
    const numbers = values.map(Number);
    // Ids are numbers written out, as long as the store has them so.
    return numbers.every((number, at) => String(number) === values[at])
      ? toNumbers(numbers, { spelt: true })
      : { kind: 'each', values };
  }
  return typeof first === 'number' ? toNumbers(values, { spelt: false }) : toFew(values);
}

/** Numbers that mostly differ. `spelt`: they are read as words. */
export function toNumbers(values: readonly unknown[], { spelt }: { readonly spelt: boolean }): SegmentColumn {
  const [from] = values;
  if (typeof from === 'number' && values.every((value, at) => value === from + at)) {
    return { kind: 'counted', from, spelt };
  }
  const packed = packNumbers(values);
  return packed ? { kind: 'numbers', packed, spelt } : { kind: 'each', values: spelt ? values.map(String) : values };
}

function toFew(values: readonly unknown[]): SegmentColumn {
  const places = new Map<unknown, number>();
  const codes: number[] = [];
  for (const value of values) {
    const known = Array.isArray(value) && value.length === 0 ? emptyList : value;
    const code = places.get(known) ?? places.size;
    if (code === few) return { kind: 'each', values };
    places.set(known, code);
    codes.push(code);
  }
  return { kind: 'few', values: [...places.keys()], codes: Uint8Array.from(codes) };
}

const emptyList: readonly never[] = [];

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (Array.isArray(one) && Array.isArray(other) && one.length === 0 && other.length === 0);
}
