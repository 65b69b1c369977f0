import { expect, test } from 'vitest';
import { cutKwic } from './cut-kwic.ts';

test('the first hit stands in the middle, others stay marked, and nothing is lost of a short text', () => {
  const line = cutKwic('De raad en de raad.', [
    [3, 7],
    [14, 18],
  ]);
  expect(line).toEqual({
    before: 'De ',
    hit: 'raad',
    after: [
      { text: ' en de ', marked: false },
      { text: 'raad', marked: true },
      { text: '.', marked: false },
    ],
  });
  expect(cutKwic('De raad', [])).toBeNull();
});

test('what stands far before the hit is cut off at a word', () => {
  const text = `${'woord '.repeat(60)}raad en meer`;
  const start = text.indexOf('raad');
  const line = cutKwic(text, [[start, start + 4]]);
  expect(line?.before).toMatch(/^… woord woord /u);
  expect(line?.before.length).toBeLessThan(130);
  expect(line?.before.endsWith('woord ')).toBe(true);
  const glued = cutKwic('x'.repeat(500) + 'raad', [[500, 504]]);
  expect(glued?.before).toHaveLength(122);
});
