import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RewordChoice, RewordCursor, RewordItem, RewordPage, RewordQuery } from '#shared/model/reword.ts';
import { dumpWorkspace } from './testing/dump-workspace.ts';
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

const raad: RewordQuery = { old: ['Security Council'], new: 'UN council', conceptId: null, everywhere: false };

async function findAll(query: RewordQuery): Promise<readonly RewordItem[]> {
  const items: RewordItem[] = [];
  let from: RewordCursor | null = null;
  do {
    const page: RewordPage = await desk.call('reword.find', { query, from });
    items.push(...page.items);
    from = page.next;
  } while (from);
  return items;
}

const choose = ({ place: at, before, after }: RewordItem): RewordChoice =>
  at.kind === 'segment'
    ? { kind: 'segment', segmentId: at.segmentId, version: at.version, target: after }
    : { kind: 'unit', unitId: at.unitId, before, target: after };

const importUnits = (pairs: readonly (readonly [string, string])[], into: string) =>
  desk.call('memory.import', { path: 'm.tmx', bytes: new TextEncoder().encode(makeTmx(pairs)), into });

test('every confirmed segment and every unit with the old wording is found once, with the new sentence', async () => {
  await importUnits([['De Veiligheidsraad zweeg.', 'A Security Council was silent, the Security Council’s way.']], 'B');
  const items = await findAll(raad);
  expect(items.map(({ place: at, after }) => [at.kind, at.title, after])).toEqual([
    ['segment', expect.any(String), 'The UN council is meeting in Beijing.'],
    ['segment', expect.any(String), 'The UN council decides nothing.'],
    ['unit', 'B', 'A UN council was silent, the UN council’s way.'],
  ]);
});

test('only where the Dutch has the concept, unless it is wanted everywhere', async () => {
  await importUnits([['Niemand zweeg.', 'The Security Council was silent.']], 'B');
  expect(await findAll(raad)).toHaveLength(2);
  expect(await findAll({ ...raad, everywhere: true })).toHaveLength(3);
});

test('applying is one step that undo takes back whole; the unit follows its segment', async () => {
  await importUnits([['De Veiligheidsraad zweeg.', 'The Security Council was silent.']], 'B');
  const before = dumpWorkspace(place.workspacePath);
  const choices = (await findAll(raad)).map(choose);
  const report = await desk.call('reword.apply', { choices, level: 'keep' });
  expect(report).toEqual({ segments: 2, units: 1, conflicts: [], locked: 0 });
  expect(await findAll(raad)).toEqual([]);
  const found = await desk.call('memory.search', { text: 'De Veiligheidsraad besluit niets.', threshold: 100 });
  expect(found.map(({ target }) => target)).toEqual(['The UN council decides nothing.']);
  expect((await desk.segment('De Veiligheidsraad besluit niets.')).status).toBe('translated');
  expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'reword' });
  expect(dumpWorkspace(place.workspacePath)).toBe(before);
});

test('a draft waits for its confirmation before the memory says the same', async () => {
  const choices = (await findAll(raad)).map(choose);
  await desk.call('reword.apply', { choices, level: 'draft' });
  const segment = await desk.segment('De Veiligheidsraad besluit niets.');
  expect(segment).toMatchObject({ status: 'draft', target: 'The UN council decides nothing.' });
  const found = await desk.call('memory.search', { text: segment.source, threshold: 100 });
  expect(found[0]?.target).toBe('The Security Council decides nothing.');
});

test('what changed since the preview is left alone and told, and so is what is locked', async () => {
  await importUnits([['De Veiligheidsraad zweeg.', 'The Security Council was silent.']], 'B');
  const choices = (await findAll(raad)).map(choose);
  const { id } = await desk.segment('De Veiligheidsraad besluit niets.');
  await desk.type(id, 'Something else.');
  const memories = await desk.call('memories.list', {});
  const other = memories.find(({ name }) => name === 'B');
  if (!other) throw new Error('no memory');
  await desk.call('memories.change', { memoryId: other.id, readOnly: true });
  const report = await desk.call('reword.apply', { choices, level: 'keep' });
  expect(report).toMatchObject({ segments: 1, units: 0, locked: 1 });
  expect(report.conflicts).toMatchObject([{ kind: 'segment', segmentId: id }]);
  expect((await desk.read(id)).target).toBe('Something else.');
  const locked = (await findAll(raad)).filter(({ place: at }) => at.locked);
  expect(locked.map(({ place: at }) => at.title)).toEqual(['B']);
});

test('a preview of one English for several segments lists those that differ', async () => {
  const ids = (await desk.segments()).slice(0, 3).map(({ id }) => id);
  const items = await desk.call('reword.same', { segmentIds: ids, target: 'That is a lot.' });
  expect(items.map(({ before, after }) => [before, after])).toEqual([
    ['The Security Council is meeting in Beijing.', 'That is a lot.'],
    ['There are 10,000 troops.', 'That is a lot.'],
  ]);
});
