import type { WordTexts } from './index-words.ts';
import type { Lexicon } from './lexicon.ts';

/** What the words of a source sentence and of a target sentence say to each other. */
export interface SharedWords {
  /** For each word of the target sentence, how strongly the source sentence calls for it. */
  readonly forth: Float32Array;
  /** For each word of the source sentence, how strongly the target sentence answers it. */
  readonly back: Float32Array;
}

/** Compares one source sentence with the target sentences from `low` to below `high`, word by word. */
export type CompareRow = (source: number, low: number, high: number) => readonly SharedWords[];

/** Makes the comparison over a lexicon. It keeps a table of its own, so one run uses one. */
export function createComparison(source: WordTexts, target: WordTexts, lexicon: Lexicon): CompareRow {
  const called = new Float32Array(target.vocabulary.keys.length);
  return (number, low, high) => {
    const words = source.texts[number] ?? new Int32Array();
    const row = Array.from({ length: Math.max(0, high - low) }, (_, at) => ({
      forth: new Float32Array(target.texts[low + at]?.length ?? 0),
      back: new Float32Array(words.length),
    }));
    for (let place = 0; place < words.length; place += 1) {
      const renderings = lexicon[words[place] ?? -1];
      if (!renderings) continue;
      const { targets, ratios } = renderings;
      for (let at = 0; at < targets.length; at += 1) called[targets[at] ?? 0] = ratios[at] ?? 0;
      for (let at = 0; at < row.length; at += 1) {
        const cell = row[at];
        const others = target.texts[low + at];
        if (cell && others) addWord(called, others, place, cell);
      }
      for (let at = 0; at < targets.length; at += 1) called[targets[at] ?? 0] = 0;
    }
    return row;
  };
}

function addWord(called: Float32Array, others: Int32Array, place: number, { forth, back }: SharedWords): void {
  let sum = 0;
  for (let at = 0; at < others.length; at += 1) {
    const ratio = called[others[at] ?? 0] ?? 0;
    if (ratio === 0) continue;
    forth[at] = (forth[at] ?? 0) + ratio;
    sum += ratio;
  }
  back[place] = sum;
}

/** Share of the words of a true link that render nothing on the other side. */
const unbound = 0.45;

/**
 * How much likelier the words of these sentences are together than apart (logarithm, mean of both directions). `cells` has a
 * row for each source sentence and a column for each target sentence.
 */
export function weighWords(cells: readonly (readonly SharedWords[])[]): number {
  const [first = []] = cells;
  let [sources, targets] = [0, 0];
  for (const row of cells) sources += row[0]?.back.length ?? 0;
  for (const cell of first) targets += cell.forth.length;
  let gain = 0;
  for (let column = 0; column < first.length; column += 1) {
    gain += sumLogs(cells[0]?.[column]?.forth, cells[1]?.[column]?.forth, cells[2]?.[column]?.forth, sources);
  }
  for (const [one, two, three] of cells) gain += sumLogs(one?.back, two?.back, three?.back, targets);
  return gain / 2;
}

/** Sum of the logarithms over the words; multiplied first, since logarithms are dear. */
function sumLogs(
  one: Float32Array | undefined,
  two: Float32Array | undefined,
  three: Float32Array | undefined,
  among: number,
): number {
  if (!one || among === 0) return 0;
  const factor = (1 - unbound) / among;
  let [sum, product] = [0, 1];
  for (let at = 0; at < one.length; at += 1) {
    let called = one[at] ?? 0;
    if (two) called += two[at] ?? 0;
    if (three) called += three[at] ?? 0;
    product *= unbound + factor * called;
    if (product > 1e100 || product < 1e-100) {
      sum += Math.log(product);
      product = 1;
    }
  }
  return sum + Math.log(product);
}
