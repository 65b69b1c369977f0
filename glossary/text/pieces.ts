/**
 * Long work in pieces: whoever runs it decides between two pieces whether others get a turn and whether it is still wanted.
 * It gives how much is done, 0 to 1, and in the end what was made.
 */
export type Pieces<T> = Generator<number, T, void>;

/** Runs work in pieces without a pause: for threads and programs that do nothing else meanwhile. */
export function runWhole<T>(pieces: Pieces<T>): T {
  for (;;) {
    const step = pieces.next();
    if (step.done) return step.value;
  }
}

/** Makes one run of pieces the stretch from `start` to `end` of a longer one. */
export function* stretch<T>(pieces: Pieces<T>, start: number, end: number): Pieces<T> {
  for (;;) {
    const step = pieces.next();
    if (step.done) return step.value;
    yield start + step.value * (end - start);
  }
}
