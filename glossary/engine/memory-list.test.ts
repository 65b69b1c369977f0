import { afterEach, beforeEach, expect, test } from 'vitest';
import { anyUnit, type UnitFilter, type UnitQuery } from '#shared/contract/memory-units.ts';
import { dumpWorkspace } from './testing/dump-workspace.ts';
import { listUnits, openUnits } from './testing/list-units.ts';
import { makeTestPlace, startTestEngine, type TestEngine, type TestPlace } from './testing/start-test-engine.ts';

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

const open = (filter?: Partial<UnitFilter>, more?: Partial<UnitQuery>) => openUnits(desk, filter, more);
const list = (filter?: Partial<UnitFilter>, more?: Partial<UnitQuery>) => listUnits(desk, filter, more);

const targets = async (filter: Partial<UnitFilter>) => (await list(filter)).map(({ target }) => target);

test('is filtered by the variant of either language, which files bring and take along', async () => {
  const side = (code: string, text: string) => `<tuv xml:lang="${code}"><seg>${text}</seg></tuv>`;
  const unit = (nl: string, en: string) => `<tu>${side(nl, `Het is ${nl}.`)}${side(en, `It is ${en}.`)}</tu>`;
  const body = unit('NL_be', 'en-us') + unit('nl', 'EN-US') + unit('nl-BE', 'en');
  const file = `<tmx version="1.4"><header srclang="nl"/><body>${body}</body></tmx>`;
  await desk.call('memory.import', { path: 'x.tmx', bytes: new TextEncoder().encode(file), into: 'Klant' });
  expect((await targets({ language: 'nl-BE' })).toSorted()).toEqual(['It is en-us.', 'It is en.']);
  expect((await targets({ language: 'en-US' })).toSorted()).toEqual(['It is EN-US.', 'It is en-us.']);
  const { languages } = await desk.call('units.survey', { memoryIds: null });
  expect(languages.find(({ name }) => name === 'nl-BE')).toEqual({ name: 'nl-BE', units: 2 });
  const { id } = await desk.segment('Niemand kent deze zin.');
  await desk.confirm(id, 'Nobody knows.');
  expect(await targets({ language: '' })).toEqual(['Nobody knows.']);
  const [belgian] = await list({ language: 'nl-BE' });
  expect([belgian?.sourceLanguage, belgian?.targetLanguage]).toEqual(['nl-BE', 'en']);
  const before = dumpWorkspace(place.workspacePath);
  await desk.call('units.removeOne', { unitId: belgian!.id, alsoSame: false });
  await desk.call('undo.undo', {});
  expect(dumpWorkspace(place.workspacePath)).toBe(before);
  const written = new TextDecoder().decode(await desk.call('memory.export', {}));
  expect(written.match(/xml:lang="(?:nl-BE|en-US)"/gu)).toHaveLength(4);
  expect(written).toMatch(/xml:lang="nl">\s*<seg>Niemand[^]*xml:lang="en-GB">\s*<seg>Nobody/u);
});

test('tells where a unit stands, however far it has grown, and that another is not in it', async () => {
  const units = await list({}, { sort: 'source' });
  const opened = await desk.call('units.open', { filter: anyUnit, sort: 'source', replacement: null });
  for (const [place, { id }] of units.entries())
    expect(await desk.call('units.place', { listId: opened.listId, unitId: id })).toBe(place);
  const narrow = await open({ text: { query: 'Dat is veel', side: 'source', regex: false } });
  const other = units.find(({ source }) => source !== 'Dat is veel.')!;
  expect(await desk.call('units.place', { listId: narrow.listId, unitId: other.id })).toBeNull();
});

test('says that it is out of date when units may have come to it, and not for a change of those that it has', async () => {
  const { id } = await desk.segment('Niemand kent deze zin.');
  await desk.confirm(id, 'Nobody knows.');
  const page = async (listId: number) => (await desk.call('units.page', { listId, from: 0, count: 100 })).state;
  const filter = { text: { query: 'knows', side: 'target', regex: false } } as const;
  const full = await open(filter);
  const [unit] = await list(filter);
  await desk.call('units.edit', {
    unitId: unit!.id,
    source: unit!.source,
    target: 'Nobody can tell.',
    alsoSame: false,
  });
  expect(await page(full.listId)).toMatchObject({ found: 1, stale: false });
  const empty = await open(filter);
  expect(await page(empty.listId)).toMatchObject({ found: 0, stale: false });
  await desk.call('undo.undo', {});
  expect(await page(empty.listId)).toMatchObject({ found: 0, stale: true });
  expect(await page(full.listId)).toMatchObject({ found: 1, stale: false });
  expect(await list(filter)).toHaveLength(1);
});
