import { expect, test } from 'vitest';
import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import type { Match } from '#shared/model/memory.ts';
import type { Segment } from '#shared/model/segment.ts';
import { findRowToFill, insertExactKey } from './insert-exact.ts';
import { toOpenArticle } from './rows.ts';
import { initialState, type SessionState } from './state.ts';

const id = 's1' as SegmentId;
const loading = { status: 'loading' } as const;
function make(score: number, change: Partial<Segment> = {}, settings = { [insertExactKey]: 'on' }): SessionState {
  const row = { id, index: 0, source: 'Een zin.', target: '', locked: false, kind: 'body', ...change } as Segment;
  const matches = { status: 'ready' as const, value: [{ score } as Match] };
  return {
    ...initialState,
    settings,
    open: toOpenArticle('a' as ArticleId, [row], []),
    activeId: id,
    aids: { segmentId: id, matches, terms: loading, history: loading, fragments: loading },
  };
}

test('an exact match goes into the empty row that is come to, where the user wants that', () => {
  expect(findRowToFill(make(100))).toBe(id);
  expect(findRowToFill(make(101))).toBe(id);
  expect(findRowToFill(make(100, {}, { [insertExactKey]: 'off' }))).toBeNull();
});

test('and nowhere else: not a fuzzy one, not over text, not into a locked row, not while matches are awaited', () => {
  expect(findRowToFill(make(99))).toBeNull();
  expect(findRowToFill(make(100, { target: 'A sentence.' }))).toBeNull();
  expect(findRowToFill(make(100, { locked: true }))).toBeNull();
  const state = make(100);
  expect(findRowToFill({ ...state, aids: state.aids && { ...state.aids, matches: loading } })).toBeNull();
});
