import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locateThread } from './locate-thread.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veerman-worker-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(...path: readonly string[]): Promise<string> {
  const file = join(folder, ...path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, '');
  return file;
}
const locate = (...from: readonly string[]) =>
  fileURLToPath(locateThread(pathToFileURL(join(folder, ...from)).href, 'typst-worker.mjs'));

test('From the sources the worker is the source beside', () => {
  expect(locate('typst', 'run-worker.ts')).toBe(join(folder, 'typst', 'worker.ts'));
});

test('In a build the worker is beside the bundle, or one folder up from a chunk of it', async () => {
  const worker = await put('out', 'typst-worker.mjs');
  expect(locate('out', 'engine.mjs')).toBe(worker);
  expect(locate('out', 'chunks', 'export-x1.mjs')).toBe(worker);
});

test('In a packaged application the worker is outside the archive', async () => {
  await put('app.asar', 'out', 'typst-worker.mjs');
  const unpacked = await put('app.asar.unpacked', 'out', 'typst-worker.mjs');
  expect(locate('app.asar', 'out', 'engine.mjs')).toBe(unpacked);
  expect(locate('app.asar.unpacked', 'out', 'engine.mjs')).toBe(unpacked);
});

test('A build without a worker is a bug and says so', () => {
  expect(() => locate('elsewhere', 'engine.mjs')).toThrow(/typst-worker\.mjs/u);
});
