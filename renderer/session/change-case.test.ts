import { expect, test } from 'vitest';
import { cycleCase, findCaseRange } from './change-case.ts';

test('the cycle goes from lower over sentence and upper to title case and round again', () => {
  const seen = ['the council of europe'];
  for (let steps = 0; steps < 4; steps++) seen.push(cycleCase(seen.at(-1) ?? ''));
  expect(seen).toEqual([
    'the council of europe',
    'The council of europe',
    'THE COUNCIL OF EUROPE',
    'The Council of Europe',
    'the council of europe',
  ]);
});

test('a single word skips the case that looks the same, and mixed case begins at lower', () => {
  expect(cycleCase('peace')).toBe('Peace');
  expect(cycleCase('Peace')).toBe('PEACE');
  expect(cycleCase('PEACE')).toBe('Peace');
  expect(cycleCase('iPhone Éclair')).toBe('iphone éclair');
  expect(cycleCase('10.000')).toBe('10.000');
});

test('without a selection it is the word at the caret', () => {
  expect(findCaseRange('the EU’s role', [5, 5])).toEqual([4, 8]);
  expect(findCaseRange('the role', [3, 3])).toEqual([0, 3]);
  expect(findCaseRange('a – b', [2, 2])).toBeNull();
  expect(findCaseRange('the role', [2, 6])).toEqual([2, 6]);
});
