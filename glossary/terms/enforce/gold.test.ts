import { expect, test } from 'vitest';
import { measureGold } from './testing/measure-gold.ts';

test.each(['tuned', 'held-out'] as const)('the gold pairs, %s half, stay at what was reached', (half) => {
  const { pairs, scores, wrong } = measureGold(half);
  expect(pairs).toBeGreaterThan(150);
  for (const { f1 } of Object.values(scores)) expect(f1, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
});
