import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dumpWorkspace } from '#glossary/engine/testing/dump-workspace.ts';
import { makeTestPlace, startTestEngine, type TestPlace } from '#glossary/engine/testing/start-test-engine.ts';
import { makeTmx } from '#glossary/engine/testing/tiny-seeds.ts';

let place: TestPlace;
beforeEach(() => {
  place = makeTestPlace();
  startTestEngine(place).close();
});
afterEach(() => place.folder.remove());

const program = fileURLToPath(new URL('../cli.ts', import.meta.url));

test('Ctrl+C ends an import and leaves nothing of it, on the disk either', { timeout: 60_000 }, async () => {
  const file = place.folder.path('large.tmx');
  writeFileSync(file, makeTmx(Array.from({ length: 150_000 }, (_, at) => [`Zin ${at} van het veer.`, `Ferry ${at}.`])));
  const before = dumpWorkspace(place.workspacePath);
  const words = ['--no-warnings', program, 'memory', 'import', file, '--workspace', place.workspacePath];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (chunk) => (told += chunk));
  const folder = `${place.workspacePath}-transfer`;
  const watch = setInterval(() => {
    if (!existsSync(folder)) return;
    clearInterval(watch);
    child.kill('SIGINT');
  }, 5);
  const ended = await new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)));
  clearInterval(watch);
  expect({ ended, told }).toEqual({
    ended: 1,
    told: expect.stringMatching(/Cancelled; nothing was changed|Geannuleerd/u),
  });
  expect(existsSync(folder)).toBe(false);
  expect(dumpWorkspace(place.workspacePath)).toBe(before);
});
