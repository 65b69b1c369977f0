import { goldSets, measureGold } from '#glossary/terms/enforce/testing/measure-gold.ts';

/** Prints how well the target side does on our own gold pairs: all sets, and what is wrong in them but in the half that is held out. */
export function printEnforcement(): void {
  for (const set of goldSets) {
    const { pairs, scores, wrong, mends } = measureGold(set);
    console.log(`target side, ${set}: ${pairs} pairs, ${mends} with a fix, ${wrong.length} wrong`);
    for (const [code, { precision, recall, f1 }] of Object.entries(scores)) {
      const [p, r, f] = [precision, recall, f1].map((share) => share.toFixed(3));
      console.log(`  ${code.padEnd(15)} precision ${p}  recall ${r}  F1 ${f}`);
    }
    if (set !== 'held-out') for (const line of wrong) console.log(`  ${line}`);
  }
}

if (import.meta.main) printEnforcement();
