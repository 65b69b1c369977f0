import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Alignment, AlignmentRow } from '#shared/model/alignment.ts';
import { applyEdit, invertEdit, type AlignmentEdit } from '#shared/model/alignment-edit.ts';
import { readSeedLinks } from '#glossary/alignment/testing/read-seed-links.ts';
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

const bytesOf = (text: string) => new TextEncoder().encode(text);
const dutch =
  'De president kwam maandag in Moskou aan.\nHij sprak met Poetin over gas. Daarna vertrok hij naar Berlijn.\n';
const english = 'The president arrived in Moscow on Monday.\nHe talked to Putin about gas and then left for Berlin.\n';
const start = () =>
  desk.call('alignment.start', {
    source: { path: '/home/anna/stuk.txt', bytes: bytesOf(dutch) },
    target: { path: '/home/anna/piece.txt', bytes: bytesOf(english) },
  });
const shapes = (rows: readonly AlignmentRow[]) => rows.map(({ source, target }) => `${source.length}-${target.length}`);
const acceptAll = ({ id: alignmentId, version, content }: Alignment) =>
  desk.call('alignment.change', {
    alignmentId,
    version,
    edits: [{ type: 'mark', rows: content.map((_, at) => at), accepted: true }],
  });

test('an article of the sample and its English in running text become the pairs that its memory holds', async () => {
  const seeds = new URL('../../seeds/', import.meta.url);
  const [{ name, links }] = readSeedLinks(seeds) as [ReturnType<typeof readSeedLinks>[number]];
  const bytes = readFileSync(new URL(`articles/${name}.txt`, seeds));
  const { articleId } = await desk.call('articles.import', { path: `${name}.txt`, bytes });
  const text = links.map(({ target, paragraph }, at) =>
    paragraph === links[at + 1]?.paragraph ? `${target[0]} ` : `${target[0]}\n`,
  );
  const target = { path: 'english.txt', bytes: bytesOf(text.join('')) };
  const { content } = await desk.call('alignment.start', { source: { articleId }, target });
  expect(content.map((row) => [row.source.join(' '), row.target.join(' ')])).toEqual(
    links.map((link) => [link.source[0], link.target[0]]),
  );
});

test('the alignment stays with all its steps when the workspace is closed, and its undo goes on', async () => {
  const made = await start();
  expect(shapes(made.content)).toEqual(['1-1', '2-1']);
  expect(made).toMatchObject({ sourceName: 'stuk.txt', targetName: 'piece.txt', rows: 2, canUndo: false });
  const row = made.content[1];
  if (!row) throw new Error('no row');
  const split: AlignmentEdit = {
    type: 'splice',
    at: 1,
    removed: [row],
    added: [
      { ...row, source: row.source.slice(0, 1), accepted: true },
      { ...row, source: row.source.slice(1), target: [] },
    ],
  };
  const alignmentId = made.id;
  const changed = await desk.call('alignment.change', { alignmentId, version: 0, edits: [split] });
  expect(changed).toEqual({ version: 1, canUndo: true, canRedo: false });
  desk.close();
  desk = startTestEngine(place);
  const opened = await desk.call('alignment.open', { alignmentId });
  expect(shapes(opened.content)).toEqual(['1-1', '1-1', '1-0']);
  const undone = await desk.call('alignment.undo', { alignmentId, version: 1 });
  expect(undone.edits.reduce(applyEdit, opened.content)).toEqual(made.content);
  expect((await desk.call('alignment.open', { alignmentId })).content).toEqual(made.content);
  const redone = await desk.call('alignment.redo', { alignmentId, version: 2 });
  expect(redone).toMatchObject({ version: 3, canUndo: true, canRedo: false, edits: [split] });
  expect(invertEdit(invertEdit(split))).toEqual(split);
  await desk.call('alignment.undo', { alignmentId, version: 3 });
  const other = { alignmentId, version: 4, edits: [{ type: 'mark' as const, rows: [0], accepted: true }] };
  expect(await desk.call('alignment.change', other)).toEqual({ version: 5, canUndo: true, canRedo: false });
});

test('a change that is based on an older version is refused, and so is one to what is gone', async () => {
  const { id: alignmentId } = await start();
  const edits: AlignmentEdit[] = [{ type: 'mark', rows: [0], accepted: true }];
  await desk.call('alignment.change', { alignmentId, version: 0, edits });
  expect(await desk.try('alignment.change', { alignmentId, version: 0, edits })).toEqual({
    ok: false,
    error: { type: 'alignment-changed' },
  });
  await desk.call('alignment.remove', { alignmentId });
  expect(await desk.try('alignment.open', { alignmentId })).toEqual({
    ok: false,
    error: { type: 'alignment-unknown' },
  });
  expect(await desk.call('alignment.list', {})).toEqual([]);
});

test('what is accepted becomes units in one step that undo takes back whole', async () => {
  const made = await start();
  await acceptAll(made);
  const saved = await desk.call('alignment.save', { alignmentId: made.id, into: 'Archief' });
  expect(saved).toEqual({ memoryName: 'Archief', added: 2, duplicate: 0 });
  const found = await desk.call('memory.search', {
    text: 'Hij sprak met Poetin over gas. Daarna vertrok hij naar Berlijn.',
  });
  expect(found[0]).toMatchObject({
    score: 100,
    memoryName: 'Archief',
    target: 'He talked to Putin about gas and then left for Berlin.',
    provenance: { createdBy: 'Anna (align)', document: 'stuk.txt' },
  });
  expect(await desk.call('alignment.save', { alignmentId: made.id, into: 'Archief' })).toMatchObject({
    added: 0,
    duplicate: 2,
  });
  expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'align' });
  expect(await desk.call('memory.search', { text: 'De president kwam maandag in Moskou aan.' })).toEqual([]);
  expect((await desk.call('memory.stats', {})).map(({ name }) => name)).not.toContain('Archief');
  await desk.call('undo.redo', {});
  expect(await desk.call('memory.search', { text: 'De president kwam maandag in Moskou aan.' })).toHaveLength(1);
});

test('only what is accepted and has text on both sides is saved', async () => {
  const made = await start();
  await desk.call('alignment.change', {
    alignmentId: made.id,
    version: 0,
    edits: [
      { type: 'mark', rows: [1], accepted: true },
      {
        type: 'splice',
        at: 2,
        removed: [],
        added: [{ source: ['Los.'], target: [], confidence: 1, accepted: true, moved: false }],
      },
    ],
  });
  expect(await desk.call('alignment.save', { alignmentId: made.id, into: null })).toMatchObject({ added: 1 });
});

test('reads Markdown and HTML as articles are read, without their tags', async () => {
  const aligned = await desk.call('alignment.align', {
    source: { path: 'brug.md', bytes: bytesOf('# De brug\n\nDe **brug** is dicht. Hij gaat in *maart* weer open.\n') },
    target: {
      path: 'bridge.html',
      bytes: bytesOf('<h1>The bridge</h1><p>The <b>bridge</b> is closed. It will reopen in <i>March</i>.</p>'),
    },
  });
  expect(aligned.source).toEqual(['De brug', 'De brug is dicht.', 'Hij gaat in maart weer open.']);
  expect(aligned.target).toEqual(['The bridge', 'The bridge is closed.', 'It will reopen in March.']);
  expect(aligned.links.map(({ source, target }) => [source, target])).toEqual([0, 1, 2].map((at) => [[at], [at]]));
});

test.each([
  ['file-empty', '\n \n'],
  ['file-not-text', 'a\u0000b'],
  ['file-kind-unknown', 'PK\u0003\u0004xyz'],
])('refuses a file with %s', async (type, text) => {
  const answer = await desk.try('alignment.align', {
    source: { path: 'nl.txt', bytes: bytesOf(dutch) },
    target: { path: 'en.txt', bytes: bytesOf(text) },
  });
  expect(answer).toMatchObject({ ok: false, error: { type, path: 'en.txt' } });
});

test('can be cancelled, and then nothing is kept', async () => {
  const controller = new AbortController();
  controller.abort();
  const long = 'Een zin die steeds terugkomt. '.repeat(3000);
  const answer = await desk.try(
    'alignment.start',
    { source: { path: 'a', bytes: bytesOf(long) }, target: { path: 'b', bytes: bytesOf(long) } },
    { signal: controller.signal },
  );
  expect(answer).toEqual({ ok: false, error: { type: 'cancelled' } });
  expect(await desk.call('alignment.list', {})).toEqual([]);
});
