import { tokenise, type Token } from '#glossary/text/tokenise.ts';

/** A stretch in which two texts differ. Either side may be empty. */
export interface Difference {
  readonly had: readonly Token[];
  readonly wanted: readonly Token[];
}

/** Longer texts are not compared word by word: nobody repairs a page. */
const mostTokens = 400;

/** The stretches in which the second text differs from the first, in order, after a longest common subsequence of tokens. */
export function findDifferences(had: string, wanted: string): readonly Difference[] {
  const a = tokenise(had);
  const b = tokenise(wanted);
  if (a.length > mostTokens || b.length > mostTokens) return [];
  const lengths = measureCommon(a, b);
  const differences: Difference[] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  const close = () => {
    if (i > fromA || j > fromB) differences.push({ had: a.slice(fromA, i), wanted: b.slice(fromB, j) });
  };
  while (i < a.length && j < b.length) {
    if (a[i]?.folded === b[j]?.folded) {
      close();
      [fromA, fromB] = [++i, ++j];
    } else if (common(lengths, i + 1, j) >= common(lengths, i, j + 1)) i += 1;
    else j += 1;
  }
  [i, j] = [a.length, b.length];
  close();
  return differences;
}

/** `[i][j]`: how many tokens `a` from i and `b` from j have in common. */
function measureCommon(a: readonly Token[], b: readonly Token[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const same = a[i]?.folded === b[j]?.folded;
      const row = lengths[i];
      if (!row) continue;
      row[j] = same
        ? common(lengths, i + 1, j + 1) + 1
        : Math.max(common(lengths, i + 1, j), common(lengths, i, j + 1));
    }
  }
  return lengths;
}

function common(lengths: readonly Uint16Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
