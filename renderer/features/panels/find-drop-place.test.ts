import { expect, test } from 'vitest';
import { findDropPlace } from './find-drop-place.ts';

test('a panel goes before the first one whose middle is beyond the place', () => {
  const spans = [
    { id: 'matches', start: 0, end: 100 },
    { id: 'terms', start: 100, end: 200 },
  ] as const;
  expect(findDropPlace(spans, 20)).toBe('matches');
  expect(findDropPlace(spans, 60)).toBe('terms');
  expect(findDropPlace(spans, 160)).toBeNull();
  expect(findDropPlace([], 10)).toBeNull();
});
