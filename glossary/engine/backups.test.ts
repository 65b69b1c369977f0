import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeTestPlace, startTestEngine, type TestEngine, type TestPlace } from './testing/start-test-engine.ts';

let place: TestPlace;
let engines: TestEngine[];
beforeEach(() => {
  place = makeTestPlace();
  engines = [];
});
afterEach(() => {
  for (const engine of engines) engine.close();
  place.folder.remove();
});
const start = () => {
  const engine = startTestEngine(place, { now: () => new Date() });
  engines.push(engine);
  return engine;
};
const backupsFolder = () => join(place.workspacePath, '..', 'backups');
const translate = async (desk: TestEngine, target: string) => {
  const segment = await desk.segment('Er zijn 10.000 troepen.');
  const { id: segmentId, version } = segment;
  await desk.call('segments.saveDraft', { segmentId, target, version, origin: 'typed', matchScore: null });
};
const readBack = async (desk: TestEngine) => (await desk.segment('Er zijn 10.000 troepen.')).target;

test('a backup is one sound file in another folder, and its preview tells what it holds and what is otherwise now', async () => {
  const desk = start();
  const made = await desk.call('backups.make', {});
  expect(made).toMatchObject({ kind: 'asked' });
  expect(readdirSync(backupsFolder())).toEqual([made.name]);
  expect(readFileSync(join(backupsFolder(), made.name)).length).toBe(made.bytes);
  expect(await desk.call('backups.inspect', { name: made.name })).toMatchObject({ differing: 0 });
  await translate(desk, 'Ten thousand');
  const content = await desk.call('backups.inspect', { name: made.name });
  expect(content).toMatchObject({
    differing: 1,
    counts: { articles: 3, segments: 13, confirmed: 8, units: 8, entries: 2 },
  });
  expect(content.now).toMatchObject({ segments: 13, units: 8 });
  expect(content.articles.map(({ segments, confirmed }) => [segments, confirmed])).toEqual([
    [6, 6],
    [5, 2],
    [2, 0],
  ]);
});

test('a backup that is put back takes the place of the present state, which is backed up first', async () => {
  const desk = start();
  await translate(desk, 'before');
  const made = await desk.call('backups.make', {});
  await translate(desk, 'after');
  expect(await desk.call('backups.restore', { name: made.name })).toMatchObject({ path: place.workspacePath });
  expect(desk.events.filter((event) => event === 'workspace-changed')).toHaveLength(1);
  expect(await readBack(desk)).toBe('before');
  expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
  await translate(desk, 'typed on');

  const { backups } = await desk.call('backups.list', {});
  expect(backups.map(({ kind }) => kind).toSorted()).toEqual(['asked', 'restore']);
  const kept = backups.find(({ kind }) => kind === 'restore');
  await desk.call('backups.restore', { name: kept?.name ?? '' });
  expect(await readBack(desk)).toBe('after');
  expect(readdirSync(join(place.workspacePath, '..')).filter((name) => name.includes('incoming'))).toEqual([]);
});

test('where the workspace is damaged its backups can be listed, looked into and put back', async () => {
  const first = start();
  await translate(first, 'kept');
  const made = await first.call('backups.make', {});
  first.close();
  writeFileSync(place.workspacePath, 'SQLite format 3\0 and then nothing of the kind'.padEnd(8192, '!'));
  const desk = start();
  expect((await desk.try('articles.list', {})).ok).toBe(false);
  expect((await desk.call('backups.list', {})).backups).toHaveLength(1);
  expect(await desk.call('backups.inspect', { name: made.name })).toMatchObject({ now: null, differing: null });
  await desk.call('backups.restore', { name: made.name });
  expect(await readBack(desk)).toBe('kept');
  expect(readdirSync(join(place.workspacePath, '..')).some((name) => name.includes('-damaged-'))).toBe(true);
});

test('a damaged backup is refused, and nothing is changed', async () => {
  const desk = start();
  const made = await desk.call('backups.make', {});
  await translate(desk, 'now');
  const file = join(backupsFolder(), made.name);
  truncateSync(file, 20_000);
  expect(await desk.try('backups.restore', { name: made.name })).toMatchObject({
    error: { type: 'backup-damaged', path: file },
  });
  writeFileSync(file, 'no database at all');
  expect(await desk.try('backups.inspect', { name: made.name })).toMatchObject({ ok: false });
  expect(await desk.try('backups.restore', { name: made.name })).toMatchObject({ error: { type: 'backup-damaged' } });
  expect(await desk.try('backups.restore', { name: '../veerman.sqlite' })).toMatchObject({
    error: { type: 'backup-unknown' },
  });
  expect(await readBack(desk)).toBe('now');
});

test('a folder that cannot be made or is not whole is refused, another one is used from then on', async () => {
  const desk = start();
  const settings = { minutes: 5, keep: 2 };
  const file = place.folder.path('a-file');
  writeFileSync(file, '');
  expect(await desk.try('backups.configure', { ...settings, folder: join(file, 'in-it') })).toMatchObject({
    ok: false,
  });
  expect(await desk.try('backups.configure', { ...settings, folder: 'somewhere' })).toMatchObject({
    error: { type: 'folder-relative' },
  });
  for (const folder of [dirname(place.workspacePath), `${dirname(place.workspacePath)}/`]) {
    expect(await desk.try('backups.configure', { ...settings, folder })).toMatchObject({
      error: { type: 'folder-of-workspace', path: folder },
    });
  }
  const other = join(place.folder.path('elsewhere'), 'deep');
  expect(await desk.call('backups.configure', { ...settings, folder: other })).toMatchObject({ folder: other });
  const made = await desk.call('backups.make', {});
  expect(readdirSync(other)).toEqual([made.name]);
  expect((await desk.call('backups.remove', { name: made.name })).backups).toEqual([]);
  expect(existsSync(join(other, made.name))).toBe(false);
});

test('closing makes the last backup where something was changed, and only as many stay as are to be kept', async () => {
  for (const text of ['one', 'two', 'three', 'four']) {
    const desk = start();
    await desk.call('backups.configure', { folder: null, minutes: 60, keep: 2 });
    await translate(desk, text);
    await desk.engine.rest();
    desk.close();
    await wait(3);
  }
  const desk = start();
  const { backups } = await desk.call('backups.list', {});
  expect(backups.map(({ kind }) => kind)).toEqual(['auto', 'auto']);
  await desk.engine.rest();
  expect((await desk.call('backups.list', {})).backups).toHaveLength(2);
  await desk.call('backups.restore', { name: backups[1]?.name ?? '' });
  expect(await readBack(desk)).toBe('three');
});

test(
  'kill -9 while backups are made and put back leaves a whole workspace and only whole backups',
  { timeout: 120_000 },
  async () => {
    const first = start();
    await translate(first, 'never lost');
    first.close();
    const script = fileURLToPath(new URL('./testing/restore-forever.ts', import.meta.url));
    for (let round = 0; round < 5; round += 1) {
      const child = spawn(process.execPath, [script, place.workspacePath, place.seedsFolder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended]);
      await wait(round * 40);
      child.kill('SIGKILL');
      await ended;
      const desk = start();
      expect(await readBack(desk)).toBe('never lost');
      expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
      const { backups } = await desk.call('backups.list', {});
      for (const { name } of backups)
        expect(await desk.call('backups.inspect', { name })).toMatchObject({ differing: 0 });
      desk.close();
    }
  },
);

test.skipIf(process.getuid?.() === 0)('a folder that may not be written is told by name', async () => {
  const desk = start();
  const folder = place.folder.path('closed');
  mkdirSync(folder);
  chmodSync(folder, 0o500);
  expect(await desk.try('backups.configure', { folder, minutes: 5, keep: 5 })).toMatchObject({
    error: { type: 'cannot-write', path: folder },
  });
  chmodSync(folder, 0o700);
});
