import { setFlagsFromString } from 'node:v8';

/**
 * Does work that makes very many objects of which none lives long, such as following a million units. V8 takes its room for
 * new objects to be too small then, doubles it time and again to a hundred megabytes, and never gives it back; meanwhile it is
 * kept from doubling it. Electron does not let flags change while it runs; there it is as it is.
 */
export async function keepHeapSmall(work: () => Promise<void>): Promise<void> {
  if (process.versions['electron']) return work();
  setFlagsFromString('--semi-space-growth-factor=1');
  try {
    await work();
  } finally {
    setFlagsFromString('--semi-space-growth-factor=2');
  }
}
