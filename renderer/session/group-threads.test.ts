import { expect, test } from 'vitest';
import type { PlacedThread } from '#shared/model/comment.ts';
import { countOpen, groupThreads } from './group-threads.ts';

const thread = (id: string, segmentId: string, resolved = false): PlacedThread => ({
  id: id as PlacedThread['id'],
  segmentId: segmentId as PlacedThread['segmentId'],
  anchor: null,
  resolved: resolved ? { by: null, at: '2026-01-01T00:00:00Z' } : null,
  comments: [],
  articleId: '1' as PlacedThread['articleId'],
  title: 'Titel',
  index: 0,
  source: 'Een zin.',
  target: '',
});

test('threads stand by segment, and a list of which nothing changed stays the same object', () => {
  const first = groupThreads([thread('1', 'a'), thread('2', 'b'), thread('3', 'a')], new Map());
  const [a, b] = [...first.values()];
  expect(a?.map(({ id }) => id)).toEqual(['1', '3']);
  const second = groupThreads([thread('1', 'a'), thread('2', 'b', true), thread('3', 'a')], first);
  expect([...second.values()][0]).toBe(a);
  expect([...second.values()][1]).not.toBe(b);
});

test('resolved threads are not open', () => {
  expect(countOpen([thread('1', 'a'), thread('2', 'a', true)])).toBe(1);
});
