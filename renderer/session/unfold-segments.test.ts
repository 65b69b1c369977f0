import { expect, test } from 'vitest';
import { blankSegment } from '#shared/model/blank-segment.ts';
import type { SegmentId } from '#shared/model/ids.ts';
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
    id: { kind: 'numbered', numbers: [7, 12, 3] },
    source: { kind: 'text', bytes, ends: [5, 6, bytes.length] },
    status: { kind: 'few', values: ['draft', 'approved'], codes: [0, 1, 0] },
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
  expect(rows[1]).toMatchObject({ locked: false, tags: [], target: '' });
  expect(rows.map(measureText)).toEqual([5, 0, 4]);
});

test('a place is found by its id, in whatever order they are', () => {
  const places = findPlaces(rows);
  const find = (id: string) => places.get(id as SegmentId);
  expect(['7', '12', '3', '8', 'x', ''].map(find)).toEqual([0, 1, 2, undefined, undefined, undefined]);
  expect(places.has('12' as SegmentId)).toBe(true);
});

test('ids that are no numbers are found too', () => {
  const named = ['s1', 's2'].map((id) => ({ ...blankSegment, id: id as SegmentId }));
  expect(findPlaces(named).get('s2' as SegmentId)).toBe(1);
});
