import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  anyUnit,
  type KeptUnit,
  type UnitFilter,
  type UnitProblem,
  type UnitQuery,
  type UnitReplacement,
} from '#shared/contract/memory-units.ts';
import { openConnection } from '#glossary/store/open-connection.ts';
import { dumpWorkspace } from './testing/dump-workspace.ts';
import { listUnits, openUnits } from './testing/list-units.ts';
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

const open = (filter?: Partial<UnitFilter>, more?: Partial<UnitQuery>) => openUnits(desk, filter, more);
const list = (filter?: Partial<UnitFilter>, more?: Partial<UnitQuery>) => listUnits(desk, filter, more);

async function find(source: string): Promise<KeptUnit> {
  const unit = (await list()).find((each) => each.source === source);
  if (!unit) throw new Error(`no unit ${source}`);
  return unit;
}

const targets = async (filter: Partial<UnitFilter> = {}) => (await list(filter)).map(({ target }) => target);
const take = (units: readonly (readonly [string, string])[], into: string | null = null, attributes = '') =>
  desk.call('memory.import', { path: 'x.tmx', bytes: new TextEncoder().encode(makeTmx(units, attributes)), into });
const undo = () => desk.call('undo.undo', {});
const redo = () => desk.call('undo.redo', {});
const english = async (text: string) => (await desk.call('memory.search', { text })).map(({ target }) => target);
const dump = () => dumpWorkspace(place.workspacePath);

async function survey() {
  for (;;) {
    const counted = await desk.call('units.survey', { memoryIds: null });
    if (counted.complete) return counted;
  }
}

const withProblem = (problem: UnitProblem) => targets({ problems: [problem] });

describe('the list of units', () => {
  test('holds every unit, in each order', async () => {
    await take([['Aap.', 'Monkey.']], 'Klant', 'changedate="20250101T000000Z"');
    await take([['Noot.', 'Aardvark.']], null, 'changedate="20270101T000000Z"');
    const units = await list();
    expect(units).toHaveLength(10);
    expect(units[0]?.source).toBe('Noot.');
    const reversed = await list({}, { sort: 'oldest' });
    expect(reversed.map(({ id }) => id)).toEqual(units.map(({ id }) => id).toReversed());
    const sources = units.map(({ source }) => source).toSorted((a, b) => (a < b ? -1 : 1));
    expect((await list({}, { sort: 'source' })).map(({ source }) => source)).toEqual(sources);
    const english = units.map(({ target }) => target).toSorted((a, b) => (a < b ? -1 : 1));
    expect((await list({}, { sort: 'target' })).map(({ target }) => target)).toEqual(english);
  });

  test('is filtered by memory, text on a side, person, document and day', async () => {
    await take([['Een café.', 'A cafe.']], 'Klant', 'changedate="20250131T120000Z" changeid="Piet"');
    const [klant] = (await desk.call('memories.list', {})).filter(({ name }) => name === 'Klant');
    const only = ['A cafe.'];
    expect(await targets({ memoryIds: [klant!.id] })).toEqual(only);
    expect(await targets({ text: { query: 'EEN CAFE', side: 'source', regex: false } })).toEqual(only);
    expect(await targets({ text: { query: 'café', side: 'either', regex: false } })).toEqual(only);
    expect(await targets({ text: { query: 'Een', side: 'target', regex: false } })).toEqual([]);
    expect(await targets({ text: { query: '^a\\s\\w+\\.$', side: 'target', regex: true } })).toEqual(only);
    expect(await targets({ from: '2025-01-31', to: '2025-01-31' })).toEqual(only);
    expect(await targets({ from: '2025-02-01', to: '2025-02-28' })).toEqual([]);
    const { people } = await survey();
    expect(people.find(({ name }) => name === 'Piet')?.units ?? 0).toBe((await targets({ who: 'Piet' })).length);
    const { id } = await desk.segment('Niemand kent deze zin.');
    await desk.confirm(id, 'Nobody knows.');
    expect(await targets({ document: '002_leeg.txt' })).toEqual(['Nobody knows.']);
  });

  test('refuses an expression that is none, and gives up one that never ends', async () => {
    const query = (text: string) => ({
      filter: { ...anyUnit, text: { query: text, side: 'source' as const, regex: true } },
      sort: 'newest' as const,
      replacement: null,
    });
    expect(await desk.try('units.open', query('('))).toMatchObject({ error: { type: 'pattern-invalid' } });
    await take([[`${'a'.repeat(60)}!`, 'x']]);
    expect(await desk.try('units.open', query('^(a+)+$'))).toMatchObject({ error: { type: 'pattern-slow' } });
  });

  test('is stopped, and goes on', async () => {
    const { listId } = await desk.call('units.open', { filter: anyUnit, sort: 'target', replacement: null });
    const stopped = await desk.try('units.grow', { listId, whole: true }, { signal: AbortSignal.abort() });
    expect(stopped).toMatchObject({ error: { type: 'cancelled' } });
    expect(await desk.call('units.grow', { listId, whole: true })).toMatchObject({ complete: true, found: 8 });
  });

  test('loses what is deleted, takes it back in its place, and tells of what is new', async () => {
    const { listId } = await open();
    const read = () => desk.call('units.page', { listId, from: 0, count: 50 });
    const before = await read();
    const gone = before.units[3]!;
    await desk.call('units.removeOne', { unitId: gone.id, alsoSame: false });
    const after = await read();
    expect(after.units).toEqual(before.units.filter((unit) => unit !== gone));
    expect(after.state).toMatchObject({ found: 7, stale: false });
    await undo();
    expect((await read()).units).toEqual(before.units);
    await take([['Nieuw.', 'New.']]);
    expect((await read()).state).toMatchObject({ found: 8, stale: true });
  });
});

describe('a unit', () => {
  test('is edited in place: the next lookup knows, the earlier texts stay in the history, undo brings them back', async () => {
    const unit = await find('Dat is veel.');
    const before = dump();
    const texts = { source: 'Dat is heel veel.', target: 'That is a great deal.', alsoSame: false };
    expect(await desk.call('units.edit', { unitId: unit.id, ...texts })).toEqual({ changed: 1, readOnly: 0 });
    expect(await english('Dat is heel veel.')).toContain('That is a great deal.');
    await desk.call('units.edit', { unitId: unit.id, ...texts, target: 'That is lots.' });
    const detail = await desk.call('units.detail', { unitId: unit.id });
    expect(detail.unit).toMatchObject({ target: 'That is lots.', changedBy: 'Anna' });
    expect(detail.history.map(({ source, target }) => [source, target])).toEqual([
      ['Dat is heel veel.', 'That is a great deal.'],
      ['Dat is veel.', 'That is a lot.'],
    ]);
    const after = dump();
    expect((await undo()).label).toBe('memory-edit');
    await undo();
    expect(dump()).toBe(before);
    expect(await english('Dat is veel.')).toEqual(['That is a lot.']);
    await redo();
    await redo();
    expect(dump()).toBe(after);
  });

  test('gets an earlier state back, which is a step as well', async () => {
    const { id } = await find('Dat is veel.');
    await desk.call('units.edit', { unitId: id, source: 'X', target: 'Y', alsoSame: false });
    const [entry] = (await desk.call('units.detail', { unitId: id })).history;
    await desk.call('units.restore', { unitId: id, historyId: entry!.id });
    const { unit, history } = await desk.call('units.detail', { unitId: id });
    expect([unit.source, unit.target]).toEqual(['Dat is veel.', 'That is a lot.']);
    expect(history.map(({ source }) => source)).toEqual(['X', 'Dat is veel.']);
  });

  test('needs text on both sides', async () => {
    const { id } = await find('Dat is veel.');
    const empty = { unitId: id, source: 'x', target: '  ', alsoSame: false };
    expect(await desk.try('units.edit', empty)).toMatchObject({ error: { type: 'unit-side-empty' } });
  });

  test('is deleted with its like, so that it does not come back as a match, and undo brings both back with their history', async () => {
    await take([['Dat is veel.', 'That is a lot.']], 'Klant');
    const { id } = await find('Dat is veel.');
    await desk.call('units.edit', { unitId: id, source: 'Dat is veel.', target: 'Much.', alsoSame: false });
    await desk.call('units.edit', { unitId: id, source: 'Dat is veel.', target: 'That is a lot.', alsoSame: false });
    const before = dump();
    expect(await desk.call('units.removeOne', { unitId: id, alsoSame: true })).toEqual({ changed: 2, readOnly: 0 });
    expect(await english('Dat is veel.')).toEqual([]);
    expect((await undo()).label).toBe('memory-delete');
    expect(dump()).toBe(before);
    expect(await english('Dat is veel.')).toEqual(['That is a lot.']);
  });

  test('of a read-only memory stays as it is, and the failure names the memory', async () => {
    const { id, memoryId } = await find('Dat is veel.');
    const { name } = await desk.call('memories.change', { memoryId, readOnly: true });
    const refused = { ok: false, error: { type: 'memory-read-only', name } };
    const before = dump();
    expect(await desk.try('units.removeOne', { unitId: id, alsoSame: true })).toEqual(refused);
    expect(await desk.try('units.edit', { unitId: id, source: 'a', target: 'b', alsoSame: true })).toEqual(refused);
    const { listId, version } = await open();
    expect(await desk.try('units.remove', { listId, version, ranges: [[0, 3]] })).toEqual(refused);
    expect(dump()).toBe(before);
  });

  test('behind a confirmed segment may be deleted, and the workspace is sound', async () => {
    const { id } = await desk.segment('Niemand kent deze zin.');
    await desk.confirm(id, 'Nobody knows.');
    const before = dump();
    const unit = await find('Niemand kent deze zin.');
    expect(unit.confirmedHere).toBe(true);
    await desk.call('units.removeOne', { unitId: unit.id, alsoSame: true });
    expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
    await undo();
    expect(dump().replace(/^.*memory-purged.*\n/mu, '')).toBe(before);
  });

  test('that an import changed since is left alone by undo', async () => {
    const { id } = await find('Dat is veel.');
    await desk.call('units.edit', { unitId: id, source: 'Dat is veel.', target: 'Much.', alsoSame: false });
    const db = openConnection(place.workspacePath, { mustExist: true });
    db.run(`UPDATE unit SET target = 'Imported.', changed_at = '2027-01-01T00:00:00.000Z' WHERE id = ${id}`);
    db.close();
    await undo();
    expect((await desk.call('units.detail', { unitId: id })).unit.target).toBe('Imported.');
  });
});

describe('units chosen in a list', () => {
  test('are deleted as one step, by their places', async () => {
    const before = dump();
    const { listId, version } = await open();
    const shown = await targets();
    const choice = { listId, version, ranges: [[0, 2] as [number, number], [5, 6] as [number, number]] };
    expect(await desk.call('units.remove', choice)).toEqual({ changed: 3, readOnly: 0 });
    expect(await targets()).toEqual([...shown.slice(2, 5), ...shown.slice(6)]);
    expect(await desk.try('units.remove', choice)).toMatchObject({ error: { type: 'list-changed' } });
    await undo();
    expect(dump()).toBe(before);
  });

  const replacement: UnitReplacement = {
    side: 'target',
    find: 'the',
    by: 'The Hague’s',
    regex: false,
    matchCase: false,
    wholeWord: true,
  };

  test('are shown with what find and replace would do, and it is done to those that are chosen', async () => {
    const before = dump();
    const { listId, version, found } = await open({}, { replacement });
    const { units } = await desk.call('units.page', { listId, from: 0, count: 50 });
    expect(units.map((unit) => unit?.change?.pieces.length)).toEqual(units.map(() => 1));
    const [first, ...others] = units.map((unit) => unit!);
    await desk.call('units.replace', { listId, version, ranges: [[1, found]] });
    const now = await list();
    const read = (id: string) => now.find((unit) => unit.id === id)?.target;
    expect(read(first!.id)).toBe(first!.target);
    expect(others.map(({ id }) => read(id))).toEqual(others.map(({ change }) => change?.after));
    expect(others.length).toBeGreaterThan(1);
    expect((await undo()).label).toBe('memory-replace');
    expect(dump()).toBe(before);
    await redo();
    expect((await list()).find(({ id }) => id === others[0]!.id)?.target).toBe(others[0]!.change?.after);
  });

  test('are replaced by an expression with groups on the Dutch side', async () => {
    const swap = { side: 'source' as const, find: '(\\w+) (\\w+)\\.', by: '$2 $1!', regex: true };
    const whole = { ...swap, matchCase: true, wholeWord: false };
    const { listId, version, found } = await open(
      { text: { query: 'Het is', side: 'source', regex: false } },
      { replacement: whole },
    );
    await desk.call('units.replace', { listId, version, ranges: [[0, found]] });
    expect(await english('Het klaar is!')).toEqual(['It is done.']);
  });
});

describe('problems', () => {
  test('are counted, listed and followed as units and the glossary change', async () => {
    await take([
      ['Er zijn 12 schepen.', 'There are ships.'],
      ['NAVO', 'NAVO'],
      ['De Veiligheidsraad zwijgt.', 'The Safety Board is silent.'],
      ['The council did not meet in the city.', 'De raad is niet bij elkaar geweest.'],
    ]);
    await take([['Dat is veel.', 'That is much.']]);
    const counted = await survey();
    expect(counted.problems).toEqual({
      empty: 0,
      identical: 1,
      duplicate: 0,
      inconsistent: 2,
      glossary: 1,
      numbers: 1,
      language: 1,
    });
    expect(await withProblem('numbers')).toEqual(['There are ships.']);
    expect(await withProblem('identical')).toEqual(['NAVO']);
    expect(await withProblem('glossary')).toEqual(['The Safety Board is silent.']);
    expect(await withProblem('language')).toEqual(['De raad is niet bij elkaar geweest.']);
    expect((await withProblem('inconsistent')).toSorted()).toEqual(['That is a lot.', 'That is much.']);
    const poor = await list({ agreement: 70 });
    expect(poor.map(({ target }) => target)).toEqual(
      expect.arrayContaining(['NAVO', 'De raad is niet bij elkaar geweest.']),
    );
    expect(poor.every(({ agreement }) => agreement! <= 70)).toBe(true);
    const ships = await find('Er zijn 12 schepen.');
    await desk.call('units.edit', {
      unitId: ships.id,
      source: ships.source,
      target: 'There are 12 ships.',
      alsoSame: false,
    });
    const much = (await list()).find(({ target }) => target === 'That is much.')!;
    await desk.call('units.removeOne', { unitId: much.id, alsoSame: false });
    expect((await survey()).problems).toMatchObject({ numbers: 0, inconsistent: 0 });
    await undo();
    expect((await survey()).problems).toMatchObject({ numbers: 0, inconsistent: 2 });
  });

  test('of one unit are explained', async () => {
    await take([['De Veiligheidsraad telt 15 leden.', 'The Safety Board has members.']]);
    const { id } = await find('De Veiligheidsraad telt 15 leden.');
    const { agreement, findings, unit } = await desk.call('units.detail', { unitId: id });
    expect(unit.problems).toEqual(['glossary', 'numbers']);
    expect(agreement.taken.map(({ reason }) => reason)).toEqual(['numbers', 'glossary']);
    expect(agreement.score).toBe(100 - agreement.taken.reduce((sum, { points }) => sum + points, 0));
    expect(findings.map(({ code }) => code)).toContain('number_missing');
  });

  test('that are duplicates are merged into one of each, undone as one step; a confirmed segment keeps its unit', async () => {
    const insert = (previous: string | null, at: string) =>
      `INSERT INTO unit (memory_id, source, target, previous, next, changed_at)
       VALUES (1, 'Dat is veel.', 'That is a lot.', ${previous === null ? 'NULL, NULL' : `'${previous}', ''`}, '${at}')`;
    desk.close();
    const db = openConnection(place.workspacePath, { mustExist: true });
    for (const [previous, at] of [
      [null, '2020'],
      ['a', '2021'],
      ['a', '2022'],
      ['b', '2019'],
    ] as const)
      db.exec(insert(previous, at));
    db.close();
    desk = startTestEngine(place);
    const { id } = await desk.segment('Dat is veel.');
    await desk.confirm(id, 'That is a lot.');
    const before = dump();
    const { duplicate } = (await survey()).problems;
    expect(duplicate).toBeGreaterThanOrEqual(4);
    const { changed } = await desk.call('units.mergeDuplicates', { memoryIds: null });
    expect(changed).toBeGreaterThanOrEqual(2);
    expect((await survey()).problems.duplicate).toBe(0);
    const left = (await list()).filter(({ source }) => source === 'Dat is veel.');
    expect(left.filter(({ confirmedHere }) => confirmedHere)).toHaveLength(1);
    expect(left.map(({ changedAt }) => changedAt)).toEqual(expect.arrayContaining(['2022', '2019']));
    expect(left.map(({ changedAt }) => changedAt)).not.toContain('2021');
    expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
    expect((await undo()).label).toBe('memory-merge');
    expect(dump()).toBe(before);
  });

  test('of the same Dutch with other English are resolved by one of them', async () => {
    await take([['Dat is veel.', 'That is much.']]);
    const much = (await list()).find(({ target }) => target === 'That is much.')!;
    expect((await desk.call('units.detail', { unitId: much.id })).same.map(({ target }) => target)).toEqual([
      'That is a lot.',
    ]);
    await desk.call('units.useEnglish', { unitId: much.id });
    expect(await english('Dat is veel.')).toEqual(['That is much.']);
    expect((await survey()).problems.inconsistent).toBe(0);
  });
});
