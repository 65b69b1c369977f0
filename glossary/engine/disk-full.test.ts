import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '#shared/result.ts';
import { createBackupHandlers } from './backup-handlers.ts';
import { createBackupKeeper } from './backup-keeper.ts';
import { createHandlers } from './create-handlers.ts';
import { openSession } from './open-session.ts';
import { dumpWorkspace } from './testing/dump-workspace.ts';
import { callHandlers, makeTestPlace, startTestEngine, type TestPlace } from './testing/start-test-engine.ts';

let place: TestPlace;
beforeEach(() => void (place = makeTestPlace()));
afterEach(() => place.folder.remove());

const longText = (kilobytes: number) => 'vrede '.repeat(kilobytes * 171);
const encode = (text: string) => new TextEncoder().encode(text);

test('where the file may not grow every change says so, changes nothing, and works again when there is room', async () => {
  const { seedsFolder, workspacePath: path } = place;
  const opened = openSession({
    path,
    whenMissing: 'sample',
    seedsFolder,
    fontsFolder: '',
    author: null,
    now: () => new Date(0),
    emit: () => {},
  });
  if (!opened.ok) throw new Error(opened.error.type);
  const { db } = opened.value;
  const refuse = () => ok({} as never);
  const backups = createBackupHandlers({
    path: () => path,
    keeper: createBackupKeeper({ path: () => null, now: () => new Date(0), emit: () => {} }),
    now: () => new Date(0),
    emit: () => {},
    close: () => false,
    open: refuse,
  });
  const call = callHandlers({ ...createHandlers(() => opened), ...backups, 'workspace.reopen': refuse });
  const articles = await call('articles.list', {});
  if (!articles.ok) throw new Error(articles.error.type);
  const articleId = articles.value[2]?.id ?? articles.value[0]!.id;
  const open = await call('articles.open', { articleId });
  if (!open.ok) throw new Error(open.error.type);
  const [segment] = open.value.segments;
  const { id: segmentId, version } = segment!;
  const before = dumpWorkspace(path);

  db.exec('PRAGMA max_page_count = 1');
  const full = { ok: false, error: { type: 'disk-full', path } };
  const target = 'x'.repeat(99_000);
  const draft = { segmentId, target, origin: 'typed', matchScore: null, version } as const;
  expect(await call('segments.saveDraft', draft)).toEqual(full);
  expect(await call('segments.confirm', { segmentId, target, version, overrides: [] })).toEqual(full);
  expect(await call('articles.import', { path: 'big.txt', bytes: encode(longText(200)) })).toEqual(full);
  expect(dumpWorkspace(path)).toBe(before);
  expect(await call('undo.state', {})).toEqual(ok({ undo: null, redo: null }));
  expect(await call('memory.matches', { segmentId })).toMatchObject({ ok: true });

  db.exec('PRAGMA max_page_count = 1000000');
  expect(await call('segments.saveDraft', draft)).toMatchObject({ ok: true });
  expect(await call('articles.import', { path: 'big.txt', bytes: encode(longText(200)) })).toMatchObject({ ok: true });
  opened.value.close();
});

/** A file system of one megabyte, where this machine lets us mount one. */
function mountSmallDisk(folder: string): (() => void) | null {
  try {
    mkdirSync(folder);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    return () => void execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
}

describe('on a disk of one megabyte', () => {
  test('a full disk is told, nothing is half done, and work goes on when there is room again', async (context) => {
    const disk = place.folder.path('disk');
    const unmount = mountSmallDisk(disk);
    if (!unmount) return context.skip('this machine lets no test mount a file system');
    try {
      const filler = `${disk}/filler`;
      writeFileSync(filler, new Uint8Array(960_000));
      const small = { ...place, workspacePath: `${disk}/a.sqlite` };
      const refused = startTestEngine(small);
      expect(await refused.try('articles.list', {})).toMatchObject({ ok: false, error: { type: 'disk-full' } });
      expect(existsSync(small.workspacePath)).toBe(false);
      refused.close();
      expect(readdirSync(disk).filter((name) => !name.endsWith('-lock'))).toEqual(['filler']);

      rmSync(filler);
      const desk = startTestEngine(small);
      const { id } = await desk.segment('Niemand kent deze zin.');
      await desk.confirm(id, 'Nobody knows.');
      const before = dumpWorkspace(small.workspacePath);
      const big = await desk.try('articles.import', { path: 'big.txt', bytes: encode(longText(1500)) });
      expect(big).toMatchObject({ ok: false, error: { type: 'disk-full' } });
      expect(dumpWorkspace(small.workspacePath)).toBe(before);
      expect(await desk.type(id, 'Nobody knows this.')).toMatchObject({ target: 'Nobody knows this.' });
      expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
      desk.close();
    } finally {
      unmount();
    }
  });
});
