/** Whole numbers below a limit, the same ones every run. */
export type Random = (limit: number) => number;

/** Starts a row of numbers that a test can repeat (a linear congruential generator, constants of the C standard). */
export function seededRandom(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
}
