import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WritableDb } from '#glossary/store/database.ts';
import { migrate } from '#glossary/store/migrate.ts';
import { openConnection } from '#glossary/store/open-connection.ts';
import { makeTestFolder, type TestFolder } from '#glossary/store/test-folder.ts';
import { lookUp } from '../index/look-up.ts';
import { saveIndex } from '../index/save-index.ts';
import { createDice, pick, readSentences, varyText } from '../index/testing/vary-text.ts';
import { tidyIndex } from '../index/tidy-index.ts';
import { ensureMemory } from '../memories.ts';
import { catchUp } from './catch-up.ts';
import { openLiveIndex, type LiveIndex } from './open-live-index.ts';
import { saveLiveIndex, saveLiveIndexInSlices } from './save-live-index.ts';

let folder: TestFolder;
let db: WritableDb;
let memoryId: number;
beforeEach(() => {
  folder = makeTestFolder();
  db = openConnection(folder.path('a.sqlite'), { mustExist: false });
  migrate(db);
  memoryId = ensureMemory(db, null, new Date(0)).id;
});
afterEach(() => {
  db.close();
  folder.remove();
});

const indexFolder = () => folder.path('index');
const open = () => openLiveIndex(db, indexFolder());
const addUnit = (source: string, id: number | null = null) =>
  db.run(`INSERT INTO unit (id, memory_id, source, target, changed_at) VALUES (:id, :memoryId, :source, 'x', :at)`, {
    id,
    memoryId,
    source,
    at: '2026-01-01T00:00:00.000Z',
  }).id;
const changeUnit = (id: number, source: string) =>
  db.run(`UPDATE unit SET source = :source WHERE id = :id`, { id, source });
const removeUnit = (id: number) => db.run(`DELETE FROM unit WHERE id = :id`, { id });

function find(live: LiveIndex, text: string, threshold = 100): number[] {
  while (!catchUp(db, live));
  return (lookUp(live.saved.index, text, { threshold, limit: Infinity }) ?? []).map(({ id }) => id);
}

/** Ids that the index finds under the text of each unit, for all units. */
function expectWhole(live: LiveIndex) {
  while (!catchUp(db, live));
  const units = db.all<{ id: number; source: string }>('SELECT id, source FROM unit');
  expect(live.saved.index.units).toBe(units.length);
  for (const { id, source } of units) expect(find(live, source)).toContain(id);
}

describe('a live index', () => {
  test('sees what is added, changed and removed at the next lookup', () => {
    const live = open();
    const [one, two] = [addUnit('De eerste zin.'), addUnit('De tweede zin.')];
    expect(find(live, 'De eerste zin.')).toEqual([one]);
    changeUnit(one, 'Iets heel anders.');
    removeUnit(two);
    expect([find(live, 'De eerste zin.'), find(live, 'Iets heel anders.'), find(live, 'De tweede zin.')]).toEqual([
      [],
      [one],
      [],
    ]);
  });

  test('sees a unit that comes back under its old id, whenever it went and whatever was saved', () => {
    const live = open();
    const ids = [1, 2, 3].map((number) => addUnit(`Zin nummer ${number}.`));
    find(live, '');
    removeUnit(ids[0]!);
    find(live, '');
    addUnit('Zin nummer 1.', ids[0]!);
    expect(find(live, 'Zin nummer 1.')).toEqual([ids[0]]);
    removeUnit(ids[1]!);
    find(live, '');
    saveLiveIndex(db, live);
    addUnit('Zin nummer 2.', ids[1]!);
    expect(find(live, 'Zin nummer 2.')).toEqual([ids[1]]);
    const gone = addUnit('Nooit gezien.');
    removeUnit(gone);
    find(live, '');
    saveLiveIndex(db, live);
    addUnit('Later.');
    find(live, '');
    addUnit('Nooit gezien.', gone);
    expect(find(live, 'Nooit gezien.')).toEqual([gone]);
    expectWhole(live);
  });

  test('is not built anew when it is opened again', () => {
    const id = addUnit('De eerste zin.');
    const live = open();
    find(live, '');
    saveLiveIndex(db, live);
    expect(open().saved.index.units).toBe(1);
    expect(db.all('SELECT * FROM unit_change')).toEqual([]);
    changeUnit(id, 'Een andere zin.');
    addUnit('Nog een zin.');
    expectWhole(open());
  });

  test('loses nothing to a crash before the database knows of the new file', () => {
    const live = open();
    const id = addUnit('De eerste zin.');
    find(live, '');
    saveLiveIndex(db, live);
    changeUnit(id, 'De zin is anders.');
    addUnit('De tweede zin.');
    find(live, '');
    saveIndex(live.saved);
    expectWhole(open());
    expect(find(open(), 'De eerste zin.')).toEqual([]);
  });

  test('is built anew where its file is gone or damaged', () => {
    addUnit('De eerste zin.');
    const live = open();
    find(live, '');
    saveLiveIndex(db, live);
    const [name] = readdirSync(indexFolder());
    writeFileSync(join(indexFolder(), name!), 'niet dit');
    expectWhole(open());
    rmSync(indexFolder(), { recursive: true });
    const again = open();
    expectWhole(again);
    saveLiveIndex(db, again);
    expectWhole(open());
  });

  test('follows a database through any changes, saves and crashes', async () => {
    const dice = createDice(77);
    const sentences = readSentences();
    let live = open();
    const gone = new Map<number, string>();
    const change = () => {
      const text = varyText(pick(sentences, dice), sentences, 3, dice);
      const ids = db.all<{ id: number; source: string }>('SELECT id, source FROM unit');
      const kind = dice(10);
      if (kind < 5 || ids.length < 5) addUnit(text);
      else if (kind < 7) changeUnit(pick(ids, dice).id, text);
      else if (kind < 9) {
        const { id, source } = pick(ids, dice);
        removeUnit(id);
        gone.set(id, source);
      } else if (gone.size > 0) {
        const [id, source] = pick([...gone], dice);
        addUnit(source, id);
        gone.delete(id);
      }
    };
    const changeWhileSaving = () => {
      for (let times = dice(4); times > 0; times -= 1) change();
      if (dice(2) === 0) catchUp(db, live);
      return Promise.resolve(dice(12) > 0);
    };
    for (let round = 0; round < 500; round += 1) {
      const kind = dice(14);
      if (kind < 9) change();
      else if (kind === 9) catchUp(db, live);
      else if (kind === 10) await saveLiveIndexInSlices(db, live, changeWhileSaving);
      else if (kind === 11) saveLiveIndex(db, live);
      else if (dice(3) === 0) saveIndex(live.saved);
      else if (dice(2) === 0) tidyIndex(live.saved.index, { longestTail: 1 });
      else live = open();
      if (round % 40 === 0) expectWhole(live);
    }
    expectWhole(live);
    expectWhole(open());
  });
});
