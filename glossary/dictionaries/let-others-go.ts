import { setImmediate } from 'node:timers/promises';

/** Entries of an index that are gone through at a time: some 10 ms, lest typing wait for a dictionary that is opened. */
export const entriesAtOnce = 4000;

/** Lets all others have their turn. */
export const letOthersGo = (): Promise<void> => setImmediate();
