/** Whole numbers from 0 to below a bound, the same sequence on every run, so that a failing case can be looked at. */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A text of up to `most` pieces, taken at random. */
export function joinRandom(pieces: readonly string[], most: number, random: (below: number) => number): string {
  return Array.from({ length: random(most + 1) }, () => pieces[random(pieces.length)] ?? '').join('');
}
