import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { transact } from '#glossary/store/database.ts';
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
  expect(live?.unsaved).toBe(1);
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
