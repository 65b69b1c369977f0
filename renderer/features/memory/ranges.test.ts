import { describe, expect, test } from 'vitest';
import { countPlaces, hasPlace, setPlaces, togglePlace, type Ranges } from './ranges.ts';

describe('chosen places', () => {
  test('join where they touch and part where one goes', () => {
    const two = setPlaces(setPlaces([], 0, 3, true), 5, 8, true);
    expect(setPlaces(two, 3, 5, true)).toEqual([[0, 8]]);
    expect(togglePlace([[0, 8]], 4)).toEqual([[0, 4], [5, 8]]); // prettier-ignore
    expect(setPlaces([[0, 1_000_000]], 0, 1_000_000, false)).toEqual([]);
  });

  test('are those of a plain set, whatever is done', () => {
    let ranges: Ranges = [];
    const set = new Set<number>();
    let seed = 7;
    const dice = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return seed % below;
    };
    for (let round = 0; round < 500; round += 1) {
      const from = dice(40);
      const to = from + dice(10);
      const isChosen = dice(2) === 0;
      ranges = from === to ? togglePlace(ranges, from) : setPlaces(ranges, from, to, isChosen);
      const put = (at: number, isIn: boolean) => void (isIn ? set.add(at) : set.delete(at));
      if (from === to) put(from, !set.has(from));
      for (let at = from; at < to; at += 1) put(at, isChosen);
      expect(countPlaces(ranges)).toBe(set.size);
      for (let at = 0; at < 50; at += 1) expect(hasPlace(ranges, at)).toBe(set.has(at));
    }
  });
});
