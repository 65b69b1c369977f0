import { expect, test } from 'vitest';
import { closePanel, dockOf, firstLayout, foldPanel, placePanel, readLayout, shiftPanel } from './layout.ts';

test('what was kept comes back, and what is no layout counts as none', () => {
  const arranged = { ...foldPanel(placePanel(firstLayout, 'terms', 'below', null), 'history', true), dutch: 0.4 };
  expect(readLayout(JSON.stringify(arranged))).toEqual(arranged);
  for (const kept of [undefined, '', '[', '7', 'null', '{"side":5,"weights":[],"aids":"x"}'])
    expect(readLayout(kept)).toEqual(firstLayout);
});

test('sizes stay within bounds, and a panel that a kept layout does not know of stands beside the text', () => {
  const layout = readLayout(
    JSON.stringify({ side: ['terms', 'nothing'], aids: 900, weights: { terms: -1, matches: 5 } }),
  );
  expect(layout.aids).toBe(48);
  expect(layout.weights).toEqual({ matches: 5 });
  expect(layout.side[0]).toBe('terms');
  expect(new Set(layout.side)).toEqual(new Set(firstLayout.side));
});

test('a panel moves between the docks and within one, past those that are not seen', () => {
  const below = placePanel(firstLayout, 'comments', 'below', null);
  expect([dockOf(below, 'comments'), below.below]).toEqual(['below', ['comments']]);
  expect(placePanel(below, 'comments', 'side', 'terms').side.indexOf('comments')).toBe(2);
  const seen = ['matches', 'terms', 'findings', 'history'] as const;
  expect(shiftPanel(firstLayout, 'terms', -1, seen).side.slice(0, 3)).toEqual(['terms', 'matches', 'fragments']);
  expect(shiftPanel(firstLayout, 'matches', 1, seen).side.slice(0, 3)).toEqual(['fragments', 'terms', 'matches']);
  expect(shiftPanel(firstLayout, 'matches', -1, seen)).toBe(firstLayout);
  expect(shiftPanel(firstLayout, 'history', 1, seen)).toBe(firstLayout);
  expect(dockOf(closePanel(below, 'comments'), 'comments')).toBeNull();
});
