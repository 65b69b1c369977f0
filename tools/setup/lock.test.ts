import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { withLock } from './lock.mjs';
import { keep } from './places.mjs';

it('lets one piece of work after the other, and passes on what it gives', async () => {
  const name = `test-${process.pid}-turns`;
  const seen: string[] = [];
  const work = (label: string) =>
    withLock(name, async () => {
      seen.push(`${label} begins`);
      await sleep(20);
      seen.push(`${label} ends`);
      return label;
    });
  expect(await Promise.all([work('a'), work('b')])).toEqual(['a', 'b']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('gives the lock back when the work fails', async () => {
  const name = `test-${process.pid}-failure`;
  await expect(withLock(name, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withLock(name, () => Promise.resolve('free'))).toBe('free');
});

it('takes over from a process that died with it', async () => {
  const name = `test-${process.pid}-dead`;
  const lock = join(keep, 'locks', name);
  mkdirSync(lock, { recursive: true });
  // No process has so high a number on any system.
  writeFileSync(join(lock, 'pid'), '999999999');
  expect(await withLock(name, () => Promise.resolve('taken over'))).toBe('taken over');
});
