import { expect, test } from 'vitest';
import type { Segment } from '#shared/model/segment.ts';
import { listVersions } from './list-versions.ts';

test('the present state comes first, and each stands against the one before it', () => {
  const segment = {
    target: 'C',
    status: 'draft',
    origin: 'typed',
    updatedAt: '2026-01-03T00:00:00Z',
    updatedBy: 'Anna',
  } as Segment;
  const state = { status: 'translated', origin: 'typed', source: null, by: null } as const;
  const versions = listVersions(segment, [
    { ...state, target: 'B', at: '2026-01-02T00:00:00Z' },
    { ...state, target: 'A', at: '2026-01-01T00:00:00Z' },
  ]);
  expect(versions.map(({ target, before, isPresent, by }) => [target, before, isPresent, by])).toEqual([
    ['C', 'B', true, 'Anna'],
    ['B', 'A', false, null],
    ['A', null, false, null],
  ]);
  expect(listVersions(segment, [])).toEqual([]);
});
