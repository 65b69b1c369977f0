import { expect, test } from 'vitest';
import { blankSegment } from '#shared/model/blank-segment.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import type { Segment } from '#shared/model/segment.ts';
import { filterRows, isEmptyFilter, noFilter, type DeskFilter } from './filter-rows.ts';
import { findBefore, renewArticle, showOnly, stepFrom, toOpenArticle } from './rows.ts';

const makeRow = (index: number, source: string, change: Partial<Segment> = {}): Segment => ({
  ...blankSegment,
  id: `s${index}` as SegmentId,
  index,
  source,
  gap: ' ',
  ...change,
});
const rows = [
  makeRow(0, 'De ‘privé’-brug'),
  makeRow(1, 'De weg', { target: 'The road', status: 'translated', origin: 'propagated' }),
  makeRow(2, 'De  weg', { locked: true }),
  makeRow(3, 'Een trein', { target: 'A train 12', origin: 'typed', bookmarked: true }),
  makeRow(4, 'Niets'),
];
const finding = { overridden: null } as Finding;
const find = (filter: Partial<DeskFilter>, found: ReadonlySet<SegmentId> | null = null) =>
  filterRows(
    rows,
    { ...noFilter, ...filter },
    {
      found,
      textOf: (row) => row.target,
      findingsOf: (row) => (row.index === 4 ? [finding] : []),
      commentsOf: ({ index }) => ({ all: index < 2 ? 1 : 0, open: index < 1 ? 1 : 0 }),
    },
  );
const indexes = (filter: Partial<DeskFilter>) => [...find(filter)].map((id) => Number(id.slice(1)));

test('text is found on the side that is asked, whatever its capitals, accents and quotes', () => {
  expect(indexes({ text: "'PRIVE'" })).toEqual([0]);
  expect(indexes({ text: 'train' })).toEqual([3]);
  expect(indexes({ text: 'train', side: 'source' })).toEqual([]);
});

test('what an expression fits is what the engine has told, and the rest narrows that', () => {
  const found = new Set(['s1' as SegmentId, 's3' as SegmentId]);
  const filter = { text: '\\d', regex: true } as const;
  expect([...find(filter, found)]).toEqual(['s1', 's3']);
  expect([...find({ ...filter, origin: 'typed' }, found)]).toEqual(['s3']);
});

test('status, origin and marks each narrow, and together', () => {
  expect(indexes({ status: 'untranslated' })).toEqual([0, 2, 4]);
  expect(indexes({ status: 'draft' })).toEqual([3]);
  expect(indexes({ origin: 'propagated' })).toEqual([1]);
  expect(indexes({ has: 'repetition' })).toEqual([1, 2]);
  expect(indexes({ has: 'finding' })).toEqual([4]);
  expect(indexes({ has: 'comment' })).toEqual([0, 1]);
  expect(indexes({ has: 'open-comment' })).toEqual([0]);
  expect(indexes({ has: 'locked' })).toEqual([2]);
  expect(indexes({ has: 'bookmark', status: 'translated' })).toEqual([]);
  expect(isEmptyFilter(noFilter)).toBe(true);
});

test('what fits is shown between its neighbours, and the caret goes past those', () => {
  const open = showOnly(toOpenArticle('a' as ArticleId, rows, []), new Set(['s0' as SegmentId, 's3' as SegmentId]));
  expect(open.rows.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  expect([...open.dimmed]).toEqual(['s1', 's2', 's4']);
  expect(stepFrom(open, rows[0]!, 1)?.index).toBe(3);
  expect(stepFrom(open, rows[3]!, 1)).toBeNull();
  expect(findBefore(open, rows[0]!, () => true)?.index).toBe(3);
  expect(showOnly(open, new Set(['s0' as SegmentId])).rows.map(({ index }) => index)).toEqual([0, 1]);
});

test('a segment that came in while a filter is on is shown', () => {
  const open = showOnly(toOpenArticle('a' as ArticleId, rows.slice(0, 4), []), new Set(['s0' as SegmentId]));
  expect([...(renewArticle(open, rows, []).shown ?? [])]).toEqual(['s0', 's4']);
});
