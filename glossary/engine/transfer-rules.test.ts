import { afterEach, beforeEach, expect, test } from 'vitest';
import { rmSync, writeFileSync } from 'node:fs';
import type { ImportMode } from '#shared/model/transfer.ts';
import type { TmxRecord } from '#glossary/interchange/tmx/tmx-model.ts';
import { writeTmx } from '#glossary/interchange/tmx/write-tmx.ts';
import { openConnection } from '#glossary/store/open-connection.ts';
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

const at = (day: number) => `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const unit = (
  source: string,
  target: string,
  more: Partial<TmxRecord> & { readonly day?: number } = {},
): TmxRecord => ({
  id: null,
  source,
  target,
  previous: more.previous ?? null,
  next: more.next ?? null,
  provenance: more.provenance ?? { createdBy: 'B', createdAt: at(more.day ?? 1), changedAt: null, document: 'a.txt' },
});

/** Imports units by the ordinary way and gives added, changed, duplicate and older. */
async function take(units: readonly TmxRecord[], mode: ImportMode = 'newer', into = 'Client') {
  const path = place.folder.path('m.tmx');
  writeFileSync(path, writeTmx(units));
  const { token } = await desk.call('transfer.preview', { file: { path }, into, mode });
  const done = await desk.call('transfer.apply', { token });
  const { added, changed, duplicate, older } = done.counts;
  return { counts: [added, changed, duplicate, older], id: done.importId };
}

function query<T>(statement: string): readonly T[] {
  const db = openConnection(place.workspacePath, { mustExist: true });
  try {
    return db.all<T>(statement);
  } finally {
    db.close();
  }
}
const inClient = `memory_id = (SELECT id FROM memory WHERE name = 'Client')`;
const targets = () =>
  query<{ target: string }>(`SELECT target FROM unit WHERE ${inClient} ORDER BY id`).map(({ target }) => target);
const history = () => query<{ target: string }>('SELECT target FROM unit_history').map(({ target }) => target);

test('the same file twice adds nothing the second time', async () => {
  const units = [
    unit('Een.', 'One.', { previous: '', next: 'Twee.' }),
    unit('Twee.', 'Two.', { previous: 'Een.', next: '' }),
    unit('Twee.', 'Two.', { previous: 'Een.', next: '' }),
  ];
  expect((await take(units)).counts).toEqual([2, 0, 1, 0]);
  expect((await take(units)).counts).toEqual([0, 0, 3, 0]);
});

test('another English in the same place of the same document replaces an older one, and the older is kept', async () => {
  const here = { previous: 'Voor.', next: 'Na.' };
  await take([unit('Een.', 'One.', { ...here, day: 2 })]);
  expect((await take([unit('Een.', 'First.', { ...here, day: 1 })])).counts).toEqual([0, 0, 0, 1]);
  expect((await take([unit('Een.', 'Single.', { ...here, day: 3 })])).counts).toEqual([0, 1, 0, 0]);
  expect([targets(), history()]).toEqual([['Single.'], ['One.']]);
});

test('another English in another place or of another document is a unit of its own', async () => {
  const here = { previous: 'Voor.', next: 'Na.' };
  await take([unit('Een.', 'One.', here)]);
  expect((await take([unit('Een.', 'A.', { ...here, next: 'Later.', day: 9 })])).counts).toEqual([1, 0, 0, 0]);
  const provenance = { createdBy: null, createdAt: at(9), changedAt: null, document: 'b.txt' };
  expect((await take([unit('Een.', 'B.', { ...here, provenance })])).counts).toEqual([1, 0, 0, 0]);
});

test('within a file the newer text of a place stands, whichever comes first', async () => {
  const here = { previous: 'Voor.', next: 'Na.' };
  expect(
    (await take([unit('Een.', 'Old.', { ...here, day: 1 }), unit('Een.', 'New.', { ...here, day: 2 })])).counts,
  ).toEqual([1, 0, 1, 0]);
  expect(
    (await take([unit('Twee.', 'New.', { ...here, day: 2 }), unit('Twee.', 'Old.', { ...here, day: 1 })])).counts,
  ).toEqual([1, 0, 0, 1]);
  expect(targets()).toEqual(['New.', 'New.']);
});

test('keep changes nothing that is there, replace takes the place of what is not newer', async () => {
  await take([unit('Een.', 'One.', { day: 5 }), unit('Twee.', 'Two.', { day: 5 })]);
  expect((await take([unit('Een.', 'First.', { day: 9 })], 'keep')).counts).toEqual([1, 0, 0, 0]);
  expect((await take([unit('Twee.', 'Pair.', { day: 4 })], 'replace')).counts).toEqual([0, 0, 0, 1]);
  expect((await take([unit('Twee.', 'Couple.', { day: 6 })], 'replace')).counts).toEqual([0, 1, 0, 0]);
  expect(targets()).toEqual(['One.', 'Couple.', 'First.']);
});

test('replace leaves the unit of a confirmed segment alone', async () => {
  const { id } = await desk.segment('Niemand kent deze zin.');
  await desk.confirm(id, 'Nobody knows this sentence.');
  const [memory] = await desk.call('memories.list', {});
  const done = await take([unit('Niemand kent deze zin.', 'No one does.', { day: 31 })], 'replace', memory?.name);
  expect(done.counts).toEqual([0, 0, 0, 1]);
});

test('a preview shows what would change, side by side, and changes nothing', async () => {
  await take([unit('Een.', 'One.', { day: 1 })]);
  const path = place.folder.path('p.tmx');
  const whole = new TextDecoder().decode(
    writeTmx([unit('Een.', 'First.', { day: 2 }), unit('Twee.', 'Two.'), unit('Drie.', 'Three.')]),
  );
  writeFileSync(path, whole.replace('<seg>Three.</seg>', '<seg/>').replaceAll('xml:lang="nl"', 'xml:lang="NL-BE"'));
  const preview = await desk.call('transfer.preview', { file: { path }, into: 'Client', mode: 'replace' });
  expect(preview).toMatchObject({
    memoryName: 'Client',
    isNewMemory: false,
    counts: { added: 1, changed: 1, duplicate: 0, older: 0, refused: 1 },
    languages: [
      { side: 'nl', code: 'NL-BE', units: 2 },
      { side: 'en', code: 'en-GB', units: 2 },
    ],
  });
  const { token } = preview;
  expect(await desk.call('transfer.units', { token, fate: 'changed', from: 0, limit: 10 })).toEqual({
    items: [{ line: expect.any(Number), source: 'Een.', target: 'First.', oldTarget: 'One.' }],
    next: null,
  });
  const refused = await desk.call('transfer.refused', { token, from: 0, limit: 10 });
  expect(refused.items).toEqual([{ line: expect.any(Number), reason: { type: 'side-empty', side: 'en' } }]);
  expect(targets()).toEqual(['One.']);
  await desk.call('transfer.discard', { token });
  expect(await desk.try('transfer.apply', { token })).toEqual({ ok: false, error: { type: 'import-unknown' } });
});

test('what changed between preview and import counts', async () => {
  const path = place.folder.path('late.tmx');
  writeFileSync(path, writeTmx([unit('Een.', 'One.')]));
  const { token } = await desk.call('transfer.preview', { file: { path }, into: 'Client', mode: 'newer' });
  await take([unit('Een.', 'One.')]);
  expect((await desk.call('transfer.apply', { token })).counts).toMatchObject({ added: 0, duplicate: 1 });
});

test('an import is a step that undo and redo move as a whole, its memory with it', async () => {
  await take([unit('Een.', 'One.', { day: 1 })]);
  const before = [targets(), history()];
  await take([unit('Een.', 'First.', { day: 2 }), unit('Twee.', 'Two.')], 'replace');
  expect(await desk.call('undo.state', {})).toEqual({ undo: 'memory-import', redo: null });
  const after = [targets(), history()];
  const ids = query('SELECT id FROM unit');
  for (let round = 0; round < 2; round += 1) {
    expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'memory-import' });
    expect([targets(), history()]).toEqual(before);
    expect(await desk.call('undo.redo', {})).toMatchObject({ label: 'memory-import' });
    expect([targets(), history(), query('SELECT id FROM unit')]).toEqual([...after, ids]);
  }
  await desk.call('undo.undo', {});
  await desk.call('undo.undo', {});
  expect((await desk.call('memories.list', {})).map(({ name }) => name)).not.toContain('Client');
  await desk.call('undo.redo', {});
  expect(targets()).toEqual(['One.']);
});

test('a whole import can be taken back later; what was edited or confirmed since stays, and that is told', async () => {
  await take([unit('Oud.', 'Old.', { day: 1 })]);
  const { id } = await take(
    [unit('Een.', 'One.'), unit('Twee.', 'Two.'), unit('Drie.', 'Three.'), unit('Oud.', 'Aged.', { day: 2 })],
    'replace',
  );
  const { id: segmentId } = await desk.segment('Niemand kent deze zin.');
  await desk.confirm(segmentId, 'Nobody knows.');
  const db = openConnection(place.workspacePath, { mustExist: true });
  db.run(`UPDATE unit SET target = 'Second.' WHERE target = 'Two.'`);
  db.run(`UPDATE unit SET target = 'Third.' WHERE target = 'Three.'`);
  db.run(`UPDATE unit SET target = 'Three.' WHERE target = 'Third.'`);
  db.close();
  const taken = { removed: 2, restored: 1, left: 1 };
  expect(await desk.call('transfer.weighTakeBack', { importId: id })).toEqual(taken);
  expect(await desk.call('transfer.takeBack', { importId: id })).toEqual(taken);
  expect(targets()).toEqual(['Old.', 'Second.']);
  expect((await desk.call('transfer.imports', {})).map(({ takenBack }) => takenBack)).toEqual([true, false]);
  expect(await desk.try('transfer.takeBack', { importId: id })).toMatchObject({ error: { type: 'import-unknown' } });
  await desk.call('undo.undo', {});
  expect(targets()).toEqual(['Aged.', 'One.', 'Second.', 'Three.']);
  expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
});

test('a read-only memory takes nothing in', async () => {
  await take([unit('Een.', 'One.')]);
  const db = openConnection(place.workspacePath, { mustExist: true });
  db.run(`UPDATE memory SET read_only = 1 WHERE name = 'Client'`);
  db.close();
  const path = place.folder.path('m.tmx');
  const order = { file: { path }, into: 'Client', mode: 'newer' } as const;
  expect(await desk.try('transfer.preview', order)).toEqual({
    ok: false,
    error: { type: 'memory-read-only', name: 'Client' },
  });
});

test('a match comes from an import at once, and is gone with it', async () => {
  const { id } = await take([unit('Een zin die nergens anders staat.', 'A sentence from elsewhere.')]);
  const find = () => desk.call('memory.search', { text: 'Een zin die nergens anders staat.' });
  expect(await find()).toMatchObject([{ target: 'A sentence from elsewhere.', score: 100 }]);
  await desk.call('transfer.takeBack', { importId: id });
  expect(await find()).toEqual([]);
  await desk.call('undo.undo', {});
  expect(await find()).toHaveLength(1);
});

test('an import that is ready is settled for another memory and another way without its file', async () => {
  await take([unit('Een.', 'One.', { day: 1 })]);
  const path = place.folder.path('again.tmx');
  writeFileSync(path, writeTmx([unit('Een.', 'First.', { day: 2 }), unit('Twee.', 'Two.')]));
  const ready = await desk.call('transfer.preview', { file: { path }, into: 'Other', mode: 'newer' });
  expect([ready.isNewMemory, ready.counts.added, ready.counts.changed]).toEqual([true, 2, 0]);
  rmSync(path);
  const { token } = ready;
  const replaced = await desk.call('transfer.settle', { token, into: 'Client', mode: 'replace' });
  expect([replaced.isNewMemory, replaced.counts.added, replaced.counts.changed]).toEqual([false, 1, 1]);
  const kept = await desk.call('transfer.settle', { token, into: 'Client', mode: 'keep' });
  expect([kept.counts.added, kept.counts.changed]).toEqual([2, 0]);
  await desk.call('transfer.settle', { token, into: 'Client', mode: 'replace' });
  const done = await desk.call('transfer.apply', { token });
  expect([done.memoryName, done.counts.added, done.counts.changed]).toEqual(['Client', 1, 1]);
  expect(targets()).toEqual(['First.', 'Two.']);
});

test('who stores something while an import is written is told that it waits, and when it does no longer', async () => {
  const path = place.folder.path('m.tmx');
  writeFileSync(path, writeTmx(Array.from({ length: 3000 }, (_, n) => unit(`Zin ${n}.`, `Sentence ${n}.`))));
  const { token } = await desk.call('transfer.preview', { file: { path }, into: 'Client', mode: 'newer' });
  const { id } = await desk.segment('Niemand kent deze zin.');
  const applied = desk.call('transfer.apply', { token });
  await desk.confirm(id, 'Nobody knows.');
  await applied;
  expect(desk.events.filter((name) => name === 'import-awaited')).toHaveLength(2);
});
