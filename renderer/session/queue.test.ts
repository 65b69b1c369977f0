import { expect, test } from 'vitest';
import { createQueue } from './queue.ts';

test('a job that takes long still comes before the one that was asked for after it', async () => {
  const inOrder = createQueue();
  const done: string[] = [];
  const slow = inOrder(async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    done.push('slow');
  });
  const quick = inOrder(async () => void done.push('quick'));
  await Promise.all([slow, quick]);
  expect(done).toEqual(['slow', 'quick']);
});

test('a job that fails does not stop those behind it', async () => {
  const inOrder = createQueue();
  const failing = inOrder(() => Promise.reject(new Error('broken')));
  const next = inOrder(async () => 'done');
  await expect(failing).rejects.toThrow('broken');
  await expect(next).resolves.toBe('done');
});

test('tells once that there is work and once that all of it is done, failed or not', async () => {
  const told: boolean[] = [];
  const inOrder = createQueue((works) => told.push(works));
  const failing = inOrder(() => Promise.reject(new Error('broken')));
  const last = inOrder(async () => 'done');
  expect(told).toEqual([true]);
  await expect(failing).rejects.toThrow('broken');
  await last;
  expect(told).toEqual([true, false]);
});
