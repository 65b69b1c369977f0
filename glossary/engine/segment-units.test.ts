import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeptUnit } from '#shared/contract/memory-units.ts';
import { dumpWorkspace } from './testing/dump-workspace.ts';
import { listUnits } from './testing/list-units.ts';
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

const dump = () => dumpWorkspace(place.workspacePath);
const undo = () => desk.call('undo.undo', {});
const english = async (text: string) => (await desk.call('memory.search', { text })).map(({ target }) => target);

const list = () => listUnits(desk);

const targets = async () => (await list()).map(({ target }) => target);

async function find(source: string): Promise<KeptUnit> {
  const unit = (await list()).find((each) => each.source === source);
  if (!unit) throw new Error(`no unit ${source}`);
  return unit;
}

describe('a segment and its unit', () => {
  const sentence = 'Niemand kent deze zin.';
  const unconfirm = async () => desk.call('segments.unconfirm', { segmentId: (await desk.segment(sentence)).id });
  const confirm = async (target: string) => desk.confirm((await desk.segment(sentence)).id, target);

  test('edited and confirmed again change together, and the earlier English stays in the history of the unit', async () => {
    await confirm('Nobody knows.');
    desk.clock.pass(60_000);
    await desk.type((await desk.segment(sentence)).id, 'No one');
    expect(await english(sentence)).toEqual(['Nobody knows.']);
    await confirm('No one knows this sentence.');
    expect(await english(sentence)).toEqual(['No one knows this sentence.']);
    const { history } = await desk.call('units.detail', { unitId: (await find(sentence)).id });
    expect(history.map(({ target, changedBy }) => [target, changedBy])).toEqual([['Nobody knows.', 'Anna']]);
  });

  test('part when it is unconfirmed: the unit leaves the memory, and undo brings it back with its history', async () => {
    const start = await targets();
    await confirm('Nobody knows.');
    await confirm('No one knows.');
    const before = dump();
    await unconfirm();
    expect(await english(sentence)).toEqual([]);
    expect(await targets()).toEqual(start);
    expect((await undo()).label).toBe('unconfirm');
    expect(dump()).toBe(before);
    expect(await english(sentence)).toEqual(['No one knows.']);
  });

  test('part, and a unit that an import brought stays as the import brought it', async () => {
    const file = makeTmx([[sentence, 'Nobody knows.']], 'creationdate="20200101T000000Z"');
    await desk.call('memory.import', { path: 'x.tmx', bytes: new TextEncoder().encode(file), into: null });
    await confirm('Nobody knows.');
    desk.clock.pass(1000);
    await confirm('No one knows.');
    expect(await english(sentence)).toEqual(['No one knows.']);
    const before = dump();
    await unconfirm();
    expect(await english(sentence)).toEqual(['Nobody knows.']);
    await undo();
    expect(dump()).toBe(before);
  });

  test('part where the memory is read-only by then, and nothing in it changes', async () => {
    await confirm('Nobody knows.');
    await desk.call('memories.change', { memoryId: (await find(sentence)).memoryId, readOnly: true });
    await unconfirm();
    expect(await english(sentence)).toEqual(['Nobody knows.']);
    expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
  });
});
