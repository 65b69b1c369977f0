import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MemoryId } from '#shared/model/ids.ts';
import type { Memory } from '#shared/model/memory.ts';
import { purgeRemoved } from '#glossary/memory/memories/purge-removed.ts';
import { openConnection } from '#glossary/store/open-connection.ts';
import { makeTestPlace, startTestEngine, type TestEngine, type TestPlace } from './testing/start-test-engine.ts';
import { makeTmx } from './testing/tiny-seeds.ts';

let place: TestPlace;
let desk: TestEngine;
beforeEach(() => {
  place = makeTestPlace();
  desk = startTestEngine(place);
});
afterEach(() => {
  desk.close();
  place.folder.remove();
});

const sentence = 'Niemand kent deze zin.';
const list = () => desk.call('memories.list', {});
const shown = async () => (await list()).map(({ name, units, receives }) => [name, units, receives]);
const first = async () => (await list())[0] as Memory;
const scores = async (text: string) =>
  (await desk.call('memory.search', { text })).map(({ score, memoryName }) => [score, memoryName]);
const undo = () => desk.call('undo.undo', {});

async function confirm(target: string) {
  const { id } = await desk.segment(sentence);
  const confirmed = await desk.confirm(id, target);
  if (!confirmed.ok) throw new Error(confirmed.error.type);
}

describe('memories', () => {
  test('are made, renamed, set and ordered, and all of it is undone', async () => {
    const before = await list();
    const made = await desk.call('memories.create', { name: 'Klant' });
    expect(made).toMatchObject({
      name: 'Klant',
      penalty: 0,
      readOnly: false,
      enabled: true,
      receives: false,
      units: 0,
    });
    const set = { name: 'Klant A', penalty: 7, readOnly: true, enabled: false };
    expect(await desk.call('memories.change', { memoryId: made.id, ...set })).toMatchObject(set);
    const ordered = await desk.call('memories.order', { memoryIds: [made.id] });
    expect(ordered.map(({ name }) => name)).toEqual(['Klant A', ...before.map(({ name }) => name)]);
    expect((await undo()).label).toBe('change-memory');
    expect((await undo()).label).toBe('change-memory');
    expect(await list()).toEqual([...before, made]);
    expect((await undo()).label).toBe('create-memory');
    expect(await list()).toEqual(before);
    await desk.call('undo.redo', {});
    expect(await list()).toEqual([...before, made]);
  });

  test('refuse a name that is taken, and say when there is no such memory', async () => {
    const { id, name } = await first();
    const other = await desk.call('memories.create', { name: 'Klant' });
    const taken = { ok: false, error: { type: 'memory-name-taken', name } };
    expect(await desk.try('memories.create', { name })).toEqual(taken);
    expect(await desk.try('memories.change', { memoryId: other.id, name })).toEqual(taken);
    expect((await desk.try('memories.change', { memoryId: id, name })).ok).toBe(true);
    const unknown = { ok: false, error: { type: 'memory-unknown' } };
    const memoryId = '99' as MemoryId;
    expect(await desk.try('memories.change', { memoryId, penalty: 3 })).toEqual(unknown);
    expect(await desk.try('memories.order', { memoryIds: [memoryId] })).toEqual(unknown);
    expect(await desk.try('memories.remove', { memoryId })).toEqual(unknown);
  });

  test('take points off their matches, and are not looked in when switched off', async () => {
    await confirm('Nobody knows.');
    const { id, name } = await first();
    expect(await scores(sentence)).toEqual([[100, name]]);
    await desk.call('memories.change', { memoryId: id, penalty: 12 });
    expect(await scores(sentence)).toEqual([[88, name]]);
    await desk.call('memories.change', { memoryId: id, penalty: 31 });
    expect(await scores(sentence)).toEqual([]);
    await desk.call('memories.change', { memoryId: id, penalty: 0, enabled: false });
    expect(await scores(sentence)).toEqual([]);
    await undo();
    await undo();
    expect(await scores(sentence)).toEqual([[88, name]]);
  });
});

describe('a read-only memory', () => {
  test('takes no confirmed segment and no import, and stays as it is', async () => {
    const { id, name } = await first();
    await confirm('Nobody knows.');
    const [[, units]] = (await shown()) as [[string, number, boolean]];
    await desk.call('memories.change', { memoryId: id, readOnly: true });
    await confirm('Nobody knows this.');
    expect(await shown()).toEqual([
      [name, units, false],
      [`${name} 2`, 1, true],
    ]);
    expect((await desk.call('memory.search', { text: sentence })).map(({ target }) => target)).toEqual(
      expect.arrayContaining(['Nobody knows.', 'Nobody knows this.']),
    );
    const refused = { ok: false, error: { type: 'memory-read-only', name } };
    expect(await desk.try('memories.remove', { memoryId: id })).toEqual(refused);
    expect(await desk.try('memories.removal', { memoryId: id })).toEqual(refused);
    const file = { path: 'a.tmx', bytes: new TextEncoder().encode(makeTmx([['Een', 'One']])), into: name };
    expect(await desk.try('memory.import', file)).toEqual(refused);
  });
});

describe('a memory that is removed', () => {
  test('goes with its units, frees its name, and comes back by undo', async () => {
    await confirm('Nobody knows.');
    const { id, name } = await first();
    const before = await list();
    // The sample comes with eight confirmed segments.
    expect(await desk.call('memories.removal', { memoryId: id })).toEqual({ memory: before[0], confirmedHere: 9 });
    expect(await desk.call('memories.remove', { memoryId: id })).toEqual([]);
    expect(await scores(sentence)).toEqual([]);
    expect(await desk.call('memory.stats', {})).toEqual([]);
    await undo();
    expect(await list()).toEqual(before);
    expect(await scores(sentence)).toEqual([[100, name]]);
  });

  test('does not take confirmed segments with it', async () => {
    await confirm('Nobody knows.');
    const { id, name } = await first();
    await desk.call('memories.remove', { memoryId: id });
    await confirm('Nobody knows this.');
    expect(await shown()).toEqual([[name, 1, true]]);
    expect(await scores(sentence)).toEqual([[100, name]]);
  });

  test('gives its units back to the disk once undo has forgotten it, and not before', async () => {
    await confirm('Nobody knows.');
    const { id } = await first();
    await desk.call('memories.remove', { memoryId: id });
    const db = openConnection(place.workspacePath, { mustExist: true });
    expect(purgeRemoved(db)).toBe(true);
    expect(db.get('SELECT count(*) AS n FROM unit')).not.toEqual({ n: 0 });
    db.exec('DELETE FROM undo_step');
    while (!purgeRemoved(db));
    expect(db.get('SELECT count(*) AS n FROM unit')).toEqual({ n: 0 });
    expect(db.get('SELECT count(*) AS n FROM memory')).toEqual({ n: 0 });
    db.close();
    expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
  });
});
