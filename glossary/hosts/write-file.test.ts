import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeUserFile } from './write-file.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'veerman-write-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const bytes = new TextEncoder().encode('document');
const at = (name: string) => join(folder, name);

test('a link keeps pointing where it points, also to a file that is not there yet', async () => {
  writeFileSync(at('real.txt'), 'old');
  symlinkSync('real.txt', at('link.txt'));
  symlinkSync('later.txt', at('dangling.txt'));
  expect((await writeUserFile(at('link.txt'), bytes)).ok).toBe(true);
  expect((await writeUserFile(at('dangling.txt'), bytes)).ok).toBe(true);
  expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('real.txt'), 'utf8')).toBe('document');
  expect(readFileSync(at('later.txt'), 'utf8')).toBe('document');
});

test('a file that is replaced keeps its permissions', async () => {
  writeFileSync(at('private.txt'), 'old');
  chmodSync(at('private.txt'), 0o600);
  await writeUserFile(at('private.txt'), bytes);
  expect(statSync(at('private.txt')).mode & 0o777).toBe(0o600);
});

test('a pipe is written to and stays a pipe', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  const [read, written] = await Promise.all([readFile(at('pipe'), 'utf8'), writeUserFile(at('pipe'), bytes)]);
  expect(written.ok).toBe(true);
  expect(read).toBe('document');
  expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
});

test('a workspace is never overwritten by a document', async () => {
  new Database(at('work.sqlite')).exec('CREATE TABLE article (id INTEGER)').close();
  const before = readFileSync(at('work.sqlite'));
  const written = await writeUserFile(at('work.sqlite'), bytes);
  expect(written).toEqual({
    ok: false,
    error: { type: 'cannot-write', path: at('work.sqlite'), reason: { type: 'is-database' } },
  });
  expect(readFileSync(at('work.sqlite'))).toEqual(before);
});

test('a folder is refused and nothing is left beside it', async () => {
  expect(await writeUserFile(folder, bytes)).toMatchObject({
    ok: false,
    error: { reason: { type: 'system', code: 'EISDIR' } },
  });
  expect(await writeUserFile(at('none/x.pdf'), bytes)).toMatchObject({
    ok: false,
    error: { reason: { type: 'system', code: 'ENOENT' } },
  });
  expect(readdirSync(folder)).toEqual([]);
});
