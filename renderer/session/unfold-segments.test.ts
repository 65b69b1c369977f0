import { expect, test } from 'vitest';
import { blankSegment } from '#shared/model/blank-segment.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { packNumbers } from '#shared/model/pack-numbers.ts';
import { segmentKeys, type SegmentColumn, type SegmentColumns } from '#shared/model/segment-columns.ts';
import { findPlaces } from './find-places.ts';
import { measureText, unfoldSegments } from './unfold-segments.ts';

const bytes = new TextEncoder().encode('Één\0\0Drie');
const columns: SegmentColumns = {
  count: 3,
  columns: {
    ...(Object.fromEntries(
      segmentKeys.map((key): [string, SegmentColumn] => [key, { kind: 'all', value: blankSegment[key] }]),
    ) as SegmentColumns['columns']),
    id: { kind: 'numbers', packed: packNumbers([7, 12, 3])!, spelt: true },
    source: { kind: 'text', bytes, ends: packNumbers([5, 6, bytes.length])! },
    status: { kind: 'few', values: ['draft', 'approved'], codes: Uint8Array.of(0, 1, 0) },
    index: { kind: 'counted', from: 4, spelt: false },
    version: { kind: 'each', values: [1, 2, 3] },
  },
};
const rows = unfoldSegments(columns);

test('rows read from the columns what stands in their place', () => {
  expect(rows.map(({ id, source, status, version }) => [id, source, status, version])).toEqual([
    ['7', 'Één', 'draft', 1],
    ['12', '', 'approved', 2],
    ['3', 'Drie', 'draft', 3],
  ]);
  expect(rows.map(({ index }) => index)).toEqual([4, 5, 6]);
  expect(rows[1]).toMatchObject({ locked: false, tags: [], target: '' });
  expect(rows.map(measureText)).toEqual([5, 0, 4]);
});

test('a place is found by its id, in whatever order they are', () => {
  const places = findPlaces(rows);
  const find = (id: string) => places.get(id as SegmentId);
  expect(['7', '12', '3', '8', 'x', ''].map(find)).toEqual([0, 1, 2, undefined, undefined, undefined]);
  expect(places.has('12' as SegmentId)).toBe(true);
});

test('a place among ids that count up is reckoned', () => {
  const id: SegmentColumn = { kind: 'counted', from: 9, spelt: true };
  const counted = unfoldSegments({ count: 3, columns: { ...columns.columns, id } });
  const places = findPlaces(counted);
  expect(counted.map((row) => places.get(row.id))).toEqual([0, 1, 2]);
  expect(['8', '12', '9.5', 'x', ''].map((name) => places.get(name as SegmentId))).toEqual(Array(5).fill(undefined));
  expect(findPlaces([]).has('1' as SegmentId)).toBe(false);
});

test('ids that are no numbers are found too', () => {
  const named = ['s1', 's2'].map((id) => ({ ...blankSegment, id: id as SegmentId }));
  expect(findPlaces(named).get('s2' as SegmentId)).toBe(1);
});
