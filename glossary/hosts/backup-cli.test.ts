import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'veerman-backup-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function veerman(line: string, locale = 'C.UTF-8') {
  const env = { ...process.env, LC_ALL: locale, VEERMAN_DATA: folder, NODE_NO_WARNINGS: '1' };
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const words = [join(import.meta.dirname, 'cli.ts'), ...line.split(' ')];
    execFile(process.execPath, words, { cwd: folder, env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

async function read<T>(line: string): Promise<readonly T[]> {
  const { out } = await veerman(`${line} --json`);
  return out
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as T);
}

interface Content {
  readonly counts: { readonly confirmed: number };
  readonly now: { readonly confirmed: number } | null;
  readonly differing: number | null;
}

test('a backup shows what would be otherwise, and is put back with what was there kept', async () => {
  const [made] = await read<{ name: string; kind: string }>('backup make');
  expect(made?.kind).toBe('asked');
  const name = made?.name ?? '';
  await veerman('pretranslate --confirm');
  const [before] = await read<Content>(`backup inspect ${name}`);
  expect(before?.now?.confirmed).toBeGreaterThan(before?.counts.confirmed ?? 0);
  expect(before?.differing).toBeGreaterThan(0);

  expect((await veerman(`backup restore ${name}`)).code).toBe(0);
  expect((await read<Content>(`backup inspect ${name}`))[0]).toMatchObject({ now: before?.counts, differing: 0 });
  const listed = await read<{ name: string; kind: string }>('backup list');
  expect(listed.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['asked', 'restore']));
  const place = listed.findIndex(({ kind }) => kind === 'restore') + 1;
  expect((await read<Content>(`backup inspect ${place}`))[0]?.counts).toEqual(before?.now);
});

test('a workspace that does not open is brought back from its backup', async () => {
  await veerman('backup make');
  writeFileSync(join(folder, 'veerman.sqlite'), 'not a workspace at all');
  expect((await veerman('articles')).code).toBe(1);
  expect((await veerman('backup restore 1')).code).toBe(0);
  expect((await veerman('articles')).code).toBe(0);
  expect(readdirSync(folder).some((file) => file.includes('-damaged-'))).toBe(true);
});

test('a backup that is not there is told, and nothing is changed', async () => {
  const refused = await veerman('backup restore 7');
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('“7”') as string });
  expect((await read('backup list')).length).toBe(0);
});

test('people read a table in their own language', async () => {
  const dutch = await veerman('backup make', 'nl_NL.UTF-8');
  expect(dutch.err).toMatch(/^Reservekopie gemaakt: veerman-/);
  expect((await veerman('backup list', 'nl_NL.UTF-8')).out).toContain('door u');
  expect((await veerman('backup inspect 1')).out).toContain('In it');
});
