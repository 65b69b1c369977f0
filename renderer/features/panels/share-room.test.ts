import { expect, test } from 'vitest';
import { leastLength, shareRoom } from './share-room.ts';

const lengths = [
  { id: 'matches', length: 200 },
  { id: 'terms', length: 300 },
  { id: 'history', length: 100 },
] as const;
const of = (id: 'matches' | 'terms' | 'history', wanted: number) =>
  shareRoom(lengths, id, wanted).map(({ length }) => length);

test('a panel that grows takes from the next one, and the others stay', () => {
  expect(of('matches', 260)).toEqual([260, 240, 100]);
  expect(of('terms', 330)).toEqual([200, 330, 70]);
});

test('neither of the two becomes too small to be read, and the last one has nobody to take from', () => {
  expect(of('matches', 9000)).toEqual([500 - leastLength, leastLength, 100]);
  expect(of('matches', -50)).toEqual([leastLength, 500 - leastLength, 100]);
  expect(of('history', 500)).toEqual([200, 300, 100]);
});
