import { spawn } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dumpWorkspace } from './testing/dump-workspace.ts';
import { makeTestPlace, startTestEngine, type TestPlace } from './testing/start-test-engine.ts';
import { makeTmx } from './testing/tiny-seeds.ts';

let place: TestPlace;
beforeEach(() => {
  place = makeTestPlace();
  startTestEngine(place).close();
});
afterEach(() => place.folder.remove());

const script = fileURLToPath(new URL('./testing/import-and-hang.ts', import.meta.url));
const manyUnits = (count: number, word = 'sentence') =>
  makeTmx(Array.from({ length: count }, (_, at) => [`Zin nummer ${at} van dit bestand.`, `The ${word} number ${at}.`]));

/** Runs the import and kills it, as no program can prepare for, when it says this. Gives what it said. */
async function importUntil(file: string, last: string): Promise<readonly unknown[]> {
  const words = ['--no-warnings', script, place.workspacePath, file];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    if (output.includes(JSON.stringify(last))) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.on('close', resolve));
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

test.each(['reading', 'ready', 'writing'])(
  'kill -9 while an import is %s leaves the memory as it was, and is told',
  { timeout: 60_000 },
  async (moment) => {
    const first = startTestEngine(place);
    const start = new TextEncoder().encode(manyUnits(300, 'old sentence'));
    await first.call('memory.import', { path: 'x.tmx', bytes: start, into: 'Client' });
    first.close();
    const file = place.folder.path('large.tmx');
    writeFileSync(file, manyUnits(60_000));
    const before = dumpWorkspace(place.workspacePath);
    const said = await importUntil(file, moment);
    expect(said).toContain(moment);
    expect(said).not.toContain('done');

    const desk = startTestEngine(place);
    expect(dumpWorkspace(place.workspacePath)).toBe(before);
    expect(await desk.call('transfer.cutOff', {})).toEqual([{ fileName: 'large.tmx', at: expect.any(String) }]);
    expect(existsSync(`${place.workspacePath}-transfer`)).toBe(false);
    expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
    await desk.call('transfer.forgetCutOff', {});
    desk.close();
    const next = startTestEngine(place);
    expect(await next.call('transfer.cutOff', {})).toEqual([]);
    next.close();
  },
);

test('an import that was done is not called cut off, whenever the program ends', async () => {
  const file = place.folder.path('a.tmx');
  writeFileSync(file, manyUnits(10));
  expect((await importUntil(file, 'done')).at(-1)).toBe('done');
  const desk = startTestEngine(place);
  expect(await desk.call('transfer.cutOff', {})).toEqual([]);
  desk.close();
});

test.each(['is made ready', 'is written'])(
  'a disk that fills up while an import %s is told and leaves the memory as it was',
  { timeout: 60_000 },
  async (moment) => {
    const file = place.folder.path('large.tmx');
    writeFileSync(file, manyUnits(60_000));
    const before = dumpWorkspace(place.workspacePath);
    // What the workspace writes is more than what waits in the stage, by its indexes.
    const limit = moment === 'is written' ? (await measureStage(file)) + 100_000 : 1_000_000;
    const said = await importAgainstLimit(file, limit);
    expect(said).toMatch(/disk-full|cannot-write/);
    expect(said.includes('"ready"')).toBe(moment === 'is written');
    const desk = startTestEngine(place);
    expect(dumpWorkspace(place.workspacePath)).toBe(before);
    expect(existsSync(`${place.workspacePath}-transfer`)).toBe(false);
    expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
    desk.close();
  },
);

async function measureStage(file: string): Promise<number> {
  const desk = startTestEngine(place);
  const { token } = await desk.call('transfer.preview', { file: { path: file }, into: 'Client', mode: 'newer' });
  const { size } = statSync(`${place.workspacePath}-transfer/${token}/stage.sqlite`);
  desk.close();
  return size;
}

/** Runs the import where no file may grow beyond a size; gives all that it said. */
async function importAgainstLimit(file: string, limit: number): Promise<string> {
  const words = [`--fsize=${limit}`, process.execPath, '--no-warnings', script, place.workspacePath, file];
  const child = spawn('prlimit', words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  await new Promise((resolve) => child.on('close', resolve));
  return output;
}
