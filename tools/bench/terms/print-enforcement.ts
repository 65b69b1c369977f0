import { measureGold } from '#glossary/terms/enforce/testing/measure-gold.ts';

/** Prints how well the target side does on our own gold pairs: both halves, and what is wrong in the half that was tuned on. */
export function printEnforcement(): void {
  for (const half of ['tuned', 'held-out'] as const) {
    const { pairs, scores, wrong } = measureGold(half);
    console.log(`target side, ${half} half: ${pairs} pairs, ${wrong.length} wrong`);
    for (const [code, { precision, recall, f1 }] of Object.entries(scores)) {
      const [p, r, f] = [precision, recall, f1].map((share) => share.toFixed(3));
      console.log(`  ${code.padEnd(15)} precision ${p}  recall ${r}  F1 ${f}`);
    }
    if (half === 'tuned') for (const line of wrong) console.log(`  ${line}`);
  }
}

if (import.meta.main) printEnforcement();
