import type { Difference } from './differing-words.ts';
import { dressQuantity, saysSame } from './dress-quantity.ts';
import { fitNoun } from './fit-noun.ts';
import { pairQuantities } from './pair-quantities.ts';
import { readQuantities, type Quantity } from './read-quantities.ts';
import { placeOfMention, type RepairInput, type RepairProposal } from './repair-proposal.ts';

/**
 * Numbers that differ, in digits or in words, with dates, times, ordinals, fractions and amounts of money: the English of what
 * the match had gives way to that of what is wanted, in the same dress (10,000 for 10.000, five where the match had three,
 * 3 pm where it had 9 am).
 */
export function repairNumbers(input: RepairInput, differences: readonly Difference[]): readonly RepairProposal[] {
  // Nor where the texts are too long to be compared.
  if (differences.length === 0) return [];
  const had = readQuantities(input.had);
  const wanted = readQuantities(input.wanted);
  return pairQuantities({ text: input.had, found: had }, { text: input.wanted, found: wanted }, differences).flatMap(
    ([old, now]) => (saysSame(old, now) ? [] : repairQuantity(input, had, old, now)),
  );
}

function repairQuantity(
  { target }: RepairInput,
  had: readonly Quantity[],
  old: Quantity,
  now: Quantity,
): readonly RepairProposal[] {
  const like = had.filter((each) => isLike(each, old));
  for (const [from, to] of dressQuantity(old, now)) {
    const start = placeOfMention(target, from, like.indexOf(old), like.length);
    if (start === null) continue;
    const end = start + from.length;
    if (isOnClock(old, now, to, target.slice(end))) return [];
    const proposal: RepairProposal = { kind: 'number', start, end, words: to, source: now.range };
    const fitted =
      isOne(old) === isOne(now) || old.kind !== 'number' || old.role ? proposal : fitNoun(target, proposal);
    return fitted ? [fitted] : [];
  }
  return [];
}

/** What English may write in the same digits, whatever it counts. */
function isLike(a: Quantity, b: Quantity): boolean {
  return a.kind === 'number' && b.kind === 'number' ? a.value === b.value && a.scale === b.scale : saysSame(a, b);
}

function isOne(quantity: Quantity): boolean {
  return quantity.kind === 'number' && quantity.value * quantity.scale === 1;
}

/** Bare hours before “pm”: 15 is none. */
function isOnClock(old: Quantity, now: Quantity, to: string, after: string): boolean {
  const isHour = old.kind === 'number' && old.role === 'hour' && now.kind === 'number';
  return isHour && !/[ap]\.?m/iu.test(to) && now.value > 12 && /^[\s\u00A0]?(?:[ap]\.?m\b|o[’']clock)/iu.test(after);
}
