import { setImmediate } from 'node:timers/promises';

/** How long work may hold the engine before typing gets its turn, in milliseconds. */
const sliceLength = 8;
/** Looking at the clock is dearer than a small step of work: this many go between two looks. */
const smallSteps = 64;

/** Lets long work share the engine with typing: call `rest()` at every step and stop when it is false. */
export interface Slicer {
  /** True at once while the slice lasts; else after everybody else had a turn. False when the work is no longer wanted. */
  rest(): boolean | Promise<boolean>;
}

/** Starts slicing work that `signal` can end. Give 1 where a single step may take a millisecond. */
export function startSlices(signal: AbortSignal, stepsPerLook: number = smallSteps): Slicer {
  let started = performance.now();
  let steps = 0;
  const yieldTurn = async () => {
    await setImmediate();
    started = performance.now();
    return !signal.aborted;
  };
  return {
    rest: () => {
      steps += 1;
      if (steps % stepsPerLook !== 0) return true;
      return performance.now() - started < sliceLength ? !signal.aborted : yieldTurn();
    },
  };
}
