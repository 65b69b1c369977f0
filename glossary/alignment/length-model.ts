/** How the lengths of sentences go together, in characters; learnt from links that are sure. */
export interface LengthModel {
  /** English characters for one Dutch character. */
  readonly ratio: number;
  /** Variance of the English length for one Dutch character. */
  readonly spread: number;
  /** Mean and deviation of the logarithm of the English lengths, whatever they belong to. */
  readonly mean: number;
  readonly deviation: number;
  /** How likely each target length is, whatever it belongs to (logarithm). */
  readonly anyway: Float64Array;
}

/** A pair of lengths that belong together. */
export type LengthPair = readonly [source: number, target: number];

/** What Dutch and English text show before anything is known of these two. */
const usual = { ratio: 0.97, spread: 3.5, weight: 20 };
/** Share of links whose lengths tell nothing: free translations. */
const odd = 0.08;

/** Learns from pairs of lengths that belong together (none is fine) and the lengths of all target sentences. */
export function learnLengths(pairs: readonly LengthPair[], targets: readonly number[]): LengthModel {
  const logs = targets.map((length) => Math.log(Math.max(1, length)));
  const mean = average(logs);
  const deviation = Math.max(0.3, Math.sqrt(average(logs.map((log) => (log - mean) ** 2))));
  const source = pairs.reduce((sum, [length]) => sum + length, 0) + 100 * usual.weight;
  const target = pairs.reduce((sum, [, length]) => sum + length, 0) + 100 * usual.weight * usual.ratio;
  const ratio = target / source;
  const squares = pairs.map(([one, other]) => Math.min(25, (other - ratio * one) ** 2 / Math.max(1, one)));
  const spread =
    (squares.reduce((sum, square) => sum + square, 0) + usual.spread * usual.weight) / (pairs.length + usual.weight);
  const shape = { ratio, spread, mean, deviation };
  return { ...shape, anyway: Float64Array.from(targets, (length) => logAny(shape, length)) };
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

/**
 * How much likelier these English lengths (`count` of them, from `first`) are for this Dutch length than for any
 * (logarithm). English sentences that render one text also have to be parted somewhere, which is a choice among their
 * characters.
 */
export function weighLengths(
  model: LengthModel,
  source: number,
  targets: readonly number[],
  first: number,
  count: number,
): number {
  let [total, apart] = [0, 0];
  for (let at = first; at < first + count; at += 1) {
    total += targets[at] ?? 0;
    apart += model.anyway[at] ?? 0;
  }
  const variance = model.spread * Math.max(1, source) + 4;
  const away = total - model.ratio * source;
  const fits = Math.exp((-away * away) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
  const any = Math.exp(logAny(model, total));
  const parted = (count - 1) * Math.log(Math.max(2, total));
  return Math.log((1 - odd) * fits + odd * any + 1e-12) - parted - apart;
}

function logAny({ mean, deviation }: Pick<LengthModel, 'mean' | 'deviation'>, length: number): number {
  const log = Math.log(Math.max(1, length));
  return -log - Math.log(deviation) - 0.919 - (log - mean) ** 2 / (2 * deviation ** 2);
}
