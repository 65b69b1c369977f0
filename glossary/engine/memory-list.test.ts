import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KeptUnit, UnitFilter, UnitQuery } from '#shared/contract/memory-units.ts';
import { dumpWorkspace } from './testing/dump-workspace.ts';
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

const all: UnitFilter = {
  memoryIds: null,
  text: null,
  who: null,
  document: null,
  language: null,
  from: null,
  to: null,
  problems: [],
  agreement: null,
};

async function open(filter: Partial<UnitFilter> = {}, more: Partial<UnitQuery> = {}) {
  const query = { filter: { ...all, ...filter }, sort: 'newest' as const, replacement: null, ...more };
  const { listId } = await desk.call('units.open', query);
  return desk.call('units.grow', { listId, whole: true });
}

async function list(filter: Partial<UnitFilter> = {}, more: Partial<UnitQuery> = {}): Promise<readonly KeptUnit[]> {
  const { listId, found } = await open(filter, more);
  if (found === 0) return [];
  const { units } = await desk.call('units.page', { listId, from: 0, count: 500 });
  return units.filter((unit) => unit !== null);
}

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
  const opened = await desk.call('units.open', { filter: all, sort: 'source', replacement: null });
  for (const [place, { id }] of units.entries())
    expect(await desk.call('units.place', { listId: opened.listId, unitId: id })).toBe(place);
  const narrow = await open({ text: { query: 'Dat is veel', side: 'source', regex: false } });
  const other = units.find(({ source }) => source !== 'Dat is veel.')!;
  expect(await desk.call('units.place', { listId: narrow.listId, unitId: other.id })).toBeNull();
});
