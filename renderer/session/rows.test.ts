import { expect, test } from 'vitest';
import type { ParagraphKind } from '#shared/model/article.ts';
import { blankSegment } from '#shared/model/blank-segment.ts';
import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import type { Segment } from '#shared/model/segment.ts';
import { findAfter, findRowIndex, firstToDo, leaveOutRows, replaceSegments, stepFrom, toOpenArticle } from './rows.ts';

const articleId = 'a' as ArticleId;
const id = (index: number) => `s${index}` as SegmentId;

function makeSegment(index: number, kind: ParagraphKind = 'body', change: Partial<Segment> = {}): Segment {
  return {
    ...blankSegment,
    id: id(index),
    articleId,
    index,
    paragraph: index,
    kind,
    source: `zin ${index}`,
    ...change,
  };
}

const segments = [
  makeSegment(0, 'heading', { status: 'translated', target: 'x' }),
  makeSegment(1, 'caption'),
  makeSegment(2),
  makeSegment(3, 'body', { status: 'rejected', target: 'x' }),
  makeSegment(4, 'body', { status: 'approved', target: 'x' }),
];
const row = (index: number) => segments[index] as Segment;

test('kinds that are left out are not among the rows, and come back', () => {
  const open = toOpenArticle(articleId, segments, ['caption']);
  expect(open.rows.map((segment) => segment.index)).toEqual([0, 2, 3, 4]);
  expect(leaveOutRows(open, []).rows).toHaveLength(5);
  expect(leaveOutRows(open, ['caption'])).toBe(open);
});

test('a row that is older than what is shown came late and changes nothing', () => {
  const open = toOpenArticle(articleId, segments, []);
  const newer = replaceSegments(open, [makeSegment(2, 'body', { version: 3, target: 'new' })]);
  expect(newer.rows[2]?.target).toBe('new');
  expect(replaceSegments(newer, [makeSegment(2, 'body', { version: 2, target: 'old' })])).toBe(newer);
});

test('rows that did not change stay the same objects, so that they are not drawn again', () => {
  const open = toOpenArticle(articleId, segments, ['caption']);
  const next = replaceSegments(open, [makeSegment(2, 'body', { version: 2 })]);
  expect(next.rows[0]).toBe(open.rows[0]);
  expect(next.rows[1]).not.toBe(open.rows[1]);
});

test('a step skips what is left out and stops at the ends', () => {
  const open = toOpenArticle(articleId, segments, ['caption']);
  expect(stepFrom(open, row(0), 1)?.index).toBe(2);
  expect(stepFrom(open, row(2), -1)?.index).toBe(0);
  expect(stepFrom(open, row(4), 1)).toBeNull();
  expect(stepFrom(open, row(0), -1)).toBeNull();
});

test('a place among the rows is found by halving, and is -1 for a row that is left out', () => {
  const open = toOpenArticle(articleId, segments, ['caption']);
  expect([0, 2, 3, 4].map((index) => findRowIndex(open, id(index)))).toEqual([0, 1, 2, 3]);
  expect(findRowIndex(open, id(1))).toBe(-1);
  expect(findRowIndex(open, 'elsewhere' as SegmentId)).toBe(-1);
});

test('looking further goes round the article once and never finds where it began', () => {
  const open = toOpenArticle(articleId, segments, []);
  const unconfirmed = (segment: Segment) => segment.status === 'draft' || segment.status === 'rejected';
  expect(findAfter(open, row(3), unconfirmed)?.index).toBe(1);
  expect(findAfter(open, row(4), unconfirmed)?.index).toBe(1);
  expect(findAfter(open, row(1), (segment) => segment.index === 1)).toBeNull();
});

test('work begins at the first row that is not confirmed, or at the top of a finished article', () => {
  expect(firstToDo(toOpenArticle(articleId, segments, ['caption']))?.index).toBe(2);
  expect(firstToDo(toOpenArticle(articleId, [row(0), row(4)], []))?.index).toBe(0);
});
