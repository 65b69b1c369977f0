import { copyFileSync, existsSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engineApi, type MethodName } from '#shared/contract/engine-api.ts';
import { openConnection } from '#glossary/store/open-connection.ts';
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
const start = (deps: Parameters<typeof startTestEngine>[1] = {}) => {
  const engine = startTestEngine(place, deps);
  engines.push(engine);
  return engine;
};

describe('a first start', () => {
  test('gives the sample: one article done, the second half done, the others waiting with matches', async () => {
    const desk = start();
    const articles = await desk.call('articles.list', {});
    expect(articles.map(({ sourceName }) => sourceName)).toEqual(['000_raad.txt', '001_vrede.txt', '002_leeg.txt']);
    expect(articles.map(({ byStatus, segments }) => [byStatus.translated, segments])).toEqual([
      [6, 6],
      [2, 5],
      [0, 2],
    ]);
    expect(await desk.call('workspace.info', {})).toMatchObject({ sample: true, path: place.workspacePath });
    expect(await desk.call('undo.state', {})).toEqual({ undo: null, redo: null });
    const waiting = await desk.segment('Er zijn 10.000 troepen.');
    expect((await desk.call('memory.matches', { segmentId: waiting.id }))[0]).toMatchObject({
      target: 'There are 10,000 troops.',
    });
    expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
  });

  test('without articles gives the glossary and the memory alone', async () => {
    const desk = start({ whenMissing: 'starter' });
    expect(await desk.call('articles.list', {})).toEqual([]);
    expect(await desk.call('workspace.stats', {})).toMatchObject({ units: 8, concepts: 2, articles: 0 });
    expect(await desk.call('workspace.info', {})).toMatchObject({ sample: false });
  });

  test('that may make nothing says that there is no workspace', async () => {
    const desk = start({ whenMissing: 'fail' });
    expect(await desk.try('articles.list', {})).toEqual({
      ok: false,
      error: { type: 'workspace-missing', path: place.workspacePath },
    });
    expect(existsSync(place.workspacePath)).toBe(false);
  });

  test('of an incomplete installation names the seed that is missing, and leaves no half workspace', async () => {
    rmSync(join(place.seedsFolder, 'memory.tmx'));
    const desk = start();
    expect(await desk.try('articles.list', {})).toEqual({
      ok: false,
      error: { type: 'file-not-found', path: join(place.seedsFolder, 'memory.tmx') },
    });
    expect(existsSync(place.workspacePath)).toBe(false);
  });

  test('with a broken seed names its line, and leaves no half workspace', async () => {
    writeFileSync(join(place.seedsFolder, 'glossary.tbx'), '<tbx>\n<text></tbx>');
    expect(await start().try('articles.list', {})).toMatchObject({ error: { type: 'file-malformed', line: 2 } });
    expect(existsSync(place.workspacePath)).toBe(false);
  });
});

describe('a workspace that will not open', () => {
  test('makes every method answer with the reason, and none throw', async () => {
    writeFileSync(place.workspacePath, 'Geen werkruimte.'.repeat(20));
    const desk = start();
    const failure = { ok: false, error: { type: 'workspace-foreign', path: place.workspacePath } };
    for (const method of Object.keys(engineApi) as MethodName[]) {
      // Backups are needed most where the workspace does not open.
      if (method.startsWith('backups.')) continue;
      const params = method === 'workspace.reopen' ? { path: null } : {};
      expect([method, await desk.try(method, params as never)]).toEqual([method, failure]);
    }
  });

  test('opens when it is tried again after the file was mended, and the pages hear of it', async () => {
    start().close();
    copyFileSync(place.workspacePath, place.folder.path('saved'));
    truncateSync(place.workspacePath, 5000);
    const desk = start();
    expect(await desk.try('workspace.reopen', { path: null })).toMatchObject({ error: { type: 'workspace-damaged' } });
    copyFileSync(place.folder.path('saved'), place.workspacePath);
    expect(await desk.call('workspace.reopen', { path: null })).toMatchObject({ path: place.workspacePath });
    expect(await desk.call('articles.list', {})).toHaveLength(3);
    expect(desk.events).toEqual(['workspace-changed', 'workspace-changed']);
  });

  test('because it is open elsewhere opens when the other is closed', async () => {
    const first = start();
    const second = start();
    const inUse = { ok: false, error: { type: 'workspace-in-use', path: place.workspacePath } };
    expect(await second.try('articles.list', {})).toEqual(inUse);
    expect(await second.try('workspace.reopen', { path: null })).toEqual(inUse);
    expect(await first.call('articles.list', {})).toHaveLength(3);
    first.close();
    expect(await second.call('workspace.reopen', { path: null })).toMatchObject({ sample: true });
  });
});

describe('another workspace', () => {
  test('takes the place of the open one, whose lock is freed', async () => {
    const other = place.folder.path('b.sqlite');
    start({ workspacePath: other, whenMissing: 'starter' }).close();
    const desk = start();
    expect(await desk.call('workspace.reopen', { path: other })).toMatchObject({ path: other, sample: false });
    expect(await desk.call('articles.list', {})).toEqual([]);
    expect(await start().call('articles.list', {})).toHaveLength(3);
  });

  test('that will not open leaves the open one open', async () => {
    const desk = start();
    const path = place.folder.path('none.sqlite');
    expect(await desk.try('workspace.reopen', { path })).toEqual({
      ok: false,
      error: { type: 'workspace-missing', path },
    });
    expect(await desk.call('articles.list', {})).toHaveLength(3);
    expect(desk.events).toEqual([]);
  });
});

describe('settings', () => {
  test('are there after a restart, and do not reach the facts of the workspace', async () => {
    const desk = start();
    await desk.call('workspace.saveSetting', { key: 'theme', value: 'dark' });
    await desk.call('workspace.saveSetting', { key: 'theme', value: 'light' });
    await desk.call('workspace.saveSetting', { key: '.sample', value: 'no' });
    desk.close();
    const again = start();
    expect(await again.call('workspace.settings', {})).toEqual({ theme: 'light' });
    expect(await again.call('workspace.info', {})).toMatchObject({ sample: true });
  });
});

describe('verify', () => {
  /** Changes the file behind the engine's back. */
  const tamper = (statements: string) => {
    const db = openConnection(place.workspacePath, { mustExist: true });
    db.exec(statements);
    db.close();
  };

  test.each([
    ['a segment that lost a character', `UPDATE segment SET source = 'x' WHERE id = 1`, 'article-differs'],
    ['a gap that changed', `UPDATE segment SET gap = '' WHERE gap = '  '`, 'article-differs'],
    ['an original that changed', `UPDATE article SET original = 'x' WHERE id = 1`, 'article-changed'],
    ['a segment that is gone', 'DELETE FROM segment WHERE id = 2', 'article-order'],
    ['a unit without text', `UPDATE unit SET target = ' ' WHERE id = 8`, 'unit-one-sided'],
    ['a confirmed segment without a unit', 'DELETE FROM unit WHERE segment_id = 1', 'segment-without-unit'],
    [
      'a row that points nowhere',
      `PRAGMA foreign_keys = OFF; INSERT INTO unit (memory_id, source, target) VALUES (9, 'a', 'b')`,
      'row-points-nowhere',
    ],
  ])('finds %s', async (_what, statements, problem) => {
    start().close();
    tamper(statements);
    const { problems } = await start().call('workspace.verify', {});
    expect(problems.map(({ type }) => type)).toContain(problem);
  });
});
