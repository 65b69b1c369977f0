import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { transact } from '#glossary/store/database.ts';
import { openTestMemory, type TestMemory } from '../testing/open-test-memory.ts';
import { createConcordance, type Concordance } from './concordance.ts';
import { openPhraseFinder } from './find-phrase-units.ts';
import { searchConcordance } from './search-concordance.ts';

let memory: TestMemory;
let opened: Concordance[];
const open = () => {
  const concordance = createConcordance(memory.db, memory.path('index'));
  opened.push(concordance);
  return concordance;
};
beforeEach(() => {
  memory = openTestMemory();
  opened = [];
});
afterEach(() => {
  for (const concordance of opened) concordance.close();
  memory.close();
});

const { signal } = new AbortController();
const find = async (concordance: Concordance, source: string) => {
  const page = await searchConcordance(memory.db, concordance, { source }, signal);
  if (!page.ok) throw new Error(page.error.type);
  return page.value.hits.map((hit) => hit.source);
};
const filesOf = () => readdirSync(memory.path('index')).filter((name) => name.startsWith('concordance-'));
const addMany = (count: number) =>
  transact(memory.db, () => {
    for (let n = 0; n < count; n += 1) memory.add({ source: `zin nummer${n} over de raad` });
  });
const logged = () => memory.db.get<{ n: number }>('SELECT count(*) AS n FROM unit_change')?.n;

test('what was saved is opened, and what changed since is seen, also where nothing was closed', async () => {
  addMany(50);
  const first = open();
  await first.settle();
  expect(filesOf()).toHaveLength(1);
  memory.db.run(`UPDATE unit SET source = 'iets anders' WHERE id = 7`);
  memory.db.run('DELETE FROM unit WHERE id = 8');
  memory.add({ source: 'een nieuwe zin' });
  expect(await find(first, 'nummer6')).toEqual([]);
  const second = open();
  expect(await find(second, 'nummer6')).toEqual([]);
  expect(await find(second, 'nummer7')).toEqual([]);
  expect(await find(second, '"iets anders" OR nieuwe')).toHaveLength(2);
  expect(await find(second, 'nummer49')).toHaveLength(1);
});

test('a unit that comes back under its old id is found again', async () => {
  addMany(5);
  const concordance = open();
  await concordance.settle();
  const row = memory.db.get<Record<string, string | number | null>>('SELECT * FROM unit WHERE id = 3')!;
  memory.db.run('DELETE FROM unit WHERE id = 3');
  expect(await find(concordance, 'nummer2')).toEqual([]);
  const names = Object.keys(row);
  memory.db.run(`INSERT INTO unit (${names.join(', ')}) VALUES (${names.map((name) => `:${name}`).join(', ')})`, row);
  expect(await find(concordance, 'nummer2')).toHaveLength(1);
  expect(await find(open(), 'nummer2')).toHaveLength(1);
});

test('work that is rolled back was never seen', async () => {
  addMany(5);
  const concordance = open();
  await concordance.settle();
  memory.db.exec('BEGIN');
  memory.add({ source: 'verdwijnt weer' });
  expect(await find(concordance, 'verdwijnt')).toEqual([]);
  memory.db.exec('ROLLBACK');
  memory.add({ source: 'blijft staan' });
  expect(await find(concordance, 'verdwijnt')).toEqual([]);
  expect(await find(concordance, 'blijft')).toHaveLength(1);
});

test('the log of changes is kept for both indexes until each has what it needs', async () => {
  addMany(3000);
  const concordance = open();
  await concordance.settle();
  memory.db.run(`UPDATE unit SET source = 'iets anders' WHERE id = 7`);
  await memory.index.settle();
  // The memory's index has saved what it saw; the concordance has not.
  memory.db.run(`UPDATE unit SET changed_at = '2027-01-01' WHERE id <= 2500`);
  await memory.index.settle();
  expect(logged()).toBeGreaterThanOrEqual(2501);
  expect(await find(open(), 'anders')).toEqual(['iets anders']);
  await concordance.settle();
  memory.db.run(`UPDATE unit SET changed_at = '2027-01-02' WHERE id <= 2500`);
  await memory.index.settle();
  expect(logged()).toBeLessThanOrEqual(2500);
});

test('a file that is damaged, cut off or gone is built anew', async () => {
  addMany(300);
  for (const harm of [
    (path: string) => truncateSync(path, 1000),
    (path: string) => {
      const bytes = readFileSync(path);
      bytes[600] = bytes[600]! ^ 255;
      writeFileSync(path, bytes);
    },
    (path: string) => writeFileSync(path, ''),
  ]) {
    await open().settle();
    const [name] = filesOf();
    harm(join(memory.path('index'), name!));
    expect(await find(open(), 'nummer299')).toHaveLength(1);
  }
});

test('a file that is cut off while it is open fails once and is built anew', async () => {
  addMany(300);
  const concordance = open();
  await concordance.settle();
  truncateSync(join(memory.path('index'), filesOf()[0]!), 10);
  await expect(find(concordance, 'nummer299')).rejects.toThrow();
  expect(await find(concordance, 'nummer299')).toHaveLength(1);
});

test('many saves leave one file that holds little more than what counts', async () => {
  addMany(2000);
  const concordance = open();
  await concordance.settle();
  const size = () => readFileSync(join(memory.path('index'), filesOf()[0]!)).length;
  const first = size();
  for (let round = 0; round < 12; round += 1) {
    memory.db.run(`UPDATE unit SET target = 'ronde ${round}' WHERE id % 2 = 0`);
    await concordance.settle();
    expect(filesOf()).toHaveLength(1);
    expect(size()).toBeLessThan(first * 4);
  }
  expect(await find(concordance, 'nummer1999')).toHaveLength(1);
});

test('how far the units were followed is told while it is built', async () => {
  addMany(3000);
  const told: number[] = [];
  const page = await searchConcordance(memory.db, open(), { source: 'raad' }, signal, ({ done, total }) => {
    expect(total).toBe(3000);
    told.push(done);
  });
  expect(page).toMatchObject({ ok: true, value: { total: 3000 } });
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test('a phrase gives the units that hold it as it stands, the newest first, with how many there are', async () => {
  memory.add({ source: 'De raad van state adviseert', target: 'one' });
  memory.add({ source: 'Raden van state adviseren', target: 'other form' });
  memory.add({ source: 'Zie: de VN-raad van state', target: 'two' });
  memory.add({ source: 'raad van de state', target: 'not it' });
  const off = memory.addMemory('Uit', { enabled: 0 });
  memory.add({ source: 'raad van state', memoryId: off });
  const concordance = open();
  for (let round = 0; round < 2; round += 1) {
    const live = (await concordance.follow(signal))!;
    const finder = openPhraseFinder(memory.db, live);
    expect(
      finder
        .sample(['raad', 'van', 'state'], 10)
        .map(({ target, source, start, end }) => [target, source.slice(start, end)]),
    ).toEqual([
      ['two', 'raad van state'],
      ['one', 'raad van state'],
    ]);
    expect(finder.sample(['raad', 'van', 'state'], 1)).toMatchObject([{ target: 'two' }]);
    expect(finder.count('source', ['raad', 'van', 'state'])).toBe(2);
    expect(finder.count('source', ['vn', '-', 'raad'])).toBe(1);
    expect(finder.has(['vn', '-', 'raad'])).toBe(true);
    expect(finder.has(['raad', 'zonder'])).toBe(false);
    expect(finder.sample(['raad', 'zonder'], 5)).toEqual([]);
    await concordance.settle();
  }
});
