import { expect, it } from 'vitest';
import { createAllowance } from './allowance.ts';

it('allows three restarts in a minute, refuses the fourth, and allows again when the minute is over', () => {
  const allowed = createAllowance(3, 60_000);
  expect([0, 1000, 2000, 3000].map(allowed)).toEqual([true, true, true, false]);
  expect(allowed(60_500)).toBe(true);
});
