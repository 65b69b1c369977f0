import { expect, test } from 'vitest';
import { goldSets, measureGold } from './testing/measure-gold.ts';

test.each(goldSets)('the gold pairs, %s, stay at what was reached', (set) => {
  const { pairs, scores, wrong, mends } = measureGold(set);
  expect(pairs).toBeGreaterThan(70);
  for (const { f1 } of Object.values(scores)) expect(f1, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  const badlyMended = wrong.filter((line) => line.includes('| mended as ')).length;
  expect(badlyMended, wrong.join('\n')).toBeLessThanOrEqual(mends * 0.05);
});
