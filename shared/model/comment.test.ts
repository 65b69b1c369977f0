import { expect, test } from 'vitest';
import { findQuote } from './comment.ts';

test('words are found where they stood, or where they stand nearest to that', () => {
  const anchor = (start: number, quote: string) => ({ side: 'target', start, quote }) as const;
  expect(findQuote('the king and the queen', anchor(13, 'the'))).toEqual([13, 16]);
  expect(findQuote('Now the king and the queen', anchor(13, 'the'))).toEqual([17, 20]);
  expect(findQuote('the king', anchor(13, 'the'))).toEqual([0, 3]);
  expect(findQuote('a king', anchor(0, 'the'))).toBeNull();
});
