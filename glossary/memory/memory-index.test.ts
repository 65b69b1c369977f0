import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { transact } from '#glossary/store/database.ts';
import { lookUp } from './index/look-up.ts';
import { countUnsaved, readRoot } from './live-index/open-live-index.ts';
import { createMemoryIndex } from './memory-index.ts';
import { openTestMemory, type TestMemory } from './testing/open-test-memory.ts';

let memory: TestMemory;
beforeEach(() => void (memory = openTestMemory()));
afterEach(() => memory.close());

const addMany = (count: number) =>
  transact(memory.db, () => {
    for (let n = 0; n < count; n += 1) memory.add({ source: `Zin ${n} vult het geheugen.`, target: `${n}` });
  });
const openAnother = (name: string) => createMemoryIndex(memory.db, memory.path(name));

test('a large memory is not read again when it is opened again', async () => {
  addMany(2500);
  const first = openAnother('kept');
  await first.follow();
  first.close();
  expect(readdirSync(memory.path('kept'))).toHaveLength(1);
  memory.add({ source: 'Nog een zin.' });
  const second = openAnother('kept');
  const live = await second.follow();
  expect(live?.saved.index.units).toBe(2501);
  expect(live && countUnsaved(live)).toBe(1);
  second.close();
});

test('a small memory leaves no file beside the workspace', async () => {
  addMany(20);
  const index = openAnother('small');
  await index.follow();
  index.close();
  expect(existsSync(memory.path('small'))).toBe(false);
});

test('one that is closed while it is built stops, keeps what it has, and goes on from there', async () => {
  addMany(6000);
  const index = openAnother('half');
  const following = index.follow();
  await new Promise((resolve) => setImmediate(resolve));
  index.close();
  expect(await following).toBeNull();
  const again = openAnother('half');
  expect((await again.follow())?.saved.index.units).toBe(6000);
  again.close();
});

test('a folder that cannot be written to does not keep a workspace from closing', async () => {
  addMany(2500);
  const index = createMemoryIndex(memory.db, '/dev/null/index');
  expect((await index.follow())?.saved.index.units).toBe(2500);
  expect(() => index.close()).not.toThrow();
});

test('what was settled is not followed again, even where nobody closed it', async () => {
  addMany(5000);
  const index = openAnother('settled');
  await index.settle();
  memory.add({ source: 'Nog een zin.' });
  const again = openAnother('settled');
  const live = await again.follow();
  expect([live?.saved.index.units, live && countUnsaved(live)]).toEqual([5001, 1]);
  again.close();
  index.close();
});

test('changes are followed and saved without being asked for', async () => {
  addMany(2500);
  const index = openAnother('woken');
  index.wake();
  await vi.waitFor(() => expect(readRoot(memory.db)).not.toBeNull(), { timeout: 20_000 });
  index.close();
});

test('where a process ends soon nothing is read before the first lookup, and from then on as ever', async () => {
  addMany(2500);
  const index = createMemoryIndex(memory.db, memory.path('unasked'), undefined, false);
  index.wake();
  await new Promise((resolve) => setTimeout(resolve, 400));
  index.close();
  expect(readRoot(memory.db)).toBeNull();
  const asked = createMemoryIndex(memory.db, memory.path('unasked'), undefined, false);
  expect((await asked.follow())?.saved.index.units).toBe(2500);
  await vi.waitFor(() => expect(readRoot(memory.db)).not.toBeNull(), { timeout: 20_000 });
  asked.close();
});

test('nothing is followed that may yet be rolled back', async () => {
  memory.add({ source: 'Deze blijft.' });
  const index = openAnother('rolled-back');
  await index.follow();
  const rolledBack = new Error('rolled back');
  let follows: Promise<unknown> = Promise.resolve();
  const work = () =>
    transact(memory.db, () => {
      memory.add({ source: 'Deze niet.' });
      follows = index.follow();
      throw rolledBack;
    });
  expect(work).toThrow(rolledBack);
  await follows;
  expect(memory.add({ source: 'Deze kwam er voor in de plaats.' })).toBe(2);
  const live = await index.follow();
  const found = live && lookUp(live.saved.index, 'Deze kwam er voor in de plaats.', { threshold: 100, limit: 9 });
  expect(found).toEqual([{ id: 2, score: 100 }]);
  index.close();
});
