import { describe, expect, test } from 'vitest';
import { barOf, followBar, scrolledHeight, seenRows, showRow, wholeHeight } from './big-scroll.ts';

const few = { rows: 100, rowHeight: 60, windowHeight: 600 };
const million = { rows: 1_000_000, rowHeight: 68, windowHeight: 600 };

describe('a list that scrolls', () => {
  test('moves with its bar where the browser can lay it out', () => {
    expect(scrolledHeight(few)).toBe(6000);
    expect(followBar(few, 0, 0, 1234)).toBe(1234);
    expect(followBar(few, 1234, 1234, 5400)).toBe(5400);
    expect(seenRows(few, 600)).toEqual([7, 23]);
  });

  test('of a million rows reaches each end and the middle by dragging', () => {
    expect(scrolledHeight(million)).toBeLessThan(10_000_000);
    const bar = scrolledHeight(million) - 600;
    expect(followBar(million, 0, 0, bar)).toBe(wholeHeight(million) - 600);
    expect(seenRows(million, followBar(million, 0, 0, bar))[1]).toBe(1_000_000);
    const [middle] = seenRows(million, followBar(million, 0, 0, bar / 2));
    expect(Math.abs(middle - 500_000)).toBeLessThan(20);
    expect(followBar(million, 9e6, bar, 0)).toBe(0);
  });

  test('of a million rows moves by the wheel as far as a short one does', () => {
    expect(followBar(million, 30_000_000, 4_000_000, 4_000_120)).toBe(30_000_120);
    expect(followBar(million, 30_000_000, 4_000_000, 3_999_880)).toBe(29_999_880);
  });

  test('goes back to the same place from where its bar is set', () => {
    const top = 12_345_678;
    expect(followBar(million, 0, 0, barOf(million, top))).toBeCloseTo(top, 3);
  });

  test('moves no further than it takes to show a row', () => {
    expect(showRow(few, 0, 3)).toBe(0);
    expect(showRow(few, 0, 10)).toBe(60);
    expect(showRow(few, 1200, 5)).toBe(300);
    expect(showRow(few, 0, 99)).toBe(5400);
  });
});
