import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veerman-dictionary-'));
  // One entry: its text begins at 0 and is 10 bytes long.
  writeFileSync(join(folder, 'proef.index'), 'wapen\tA\tK\n');
  writeFileSync(join(folder, 'proef.dict'), 'weapon, n\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function veerman(...words: readonly string[]) {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', VEERMAN_DATA: join(folder, 'data'), NODE_NO_WARNINGS: '1' };
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(import.meta.dirname, 'cli.ts'), ...words],
      { cwd: folder, env },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

test('a dictionary is opened by any of its files, asked by a form of a word, and closed; a broken one is refused', async () => {
  // Named by two of its files, it is still one.
  await veerman('dictionary', 'add', 'proef.dict');
  const added = await veerman('dictionary', 'add', 'proef.index', '--json');
  expect(added.out.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(added.out)).toMatchObject({ kind: 'open', name: 'proef', entries: 1 });

  const found = await veerman('dictionary', 'lookup', 'wapens', '--json');
  expect(found.code).toBe(0);
  expect(JSON.parse(found.out)).toMatchObject({ hits: [{ headword: 'wapen', text: 'weapon, n', kind: 'base' }] });
  expect(await veerman('dictionary', 'lookup', 'sluis', '--lang', 'nl')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('Geen trefwoord ‘sluis’') as string,
  });

  writeFileSync(join(folder, 'stuk.index'), 'wapen\tA\tzzzz\n');
  writeFileSync(join(folder, 'stuk.dict'), 'x');
  const refused = await veerman('dictionary', 'add', 'stuk.index');
  expect(refused.code).not.toBe(0);
  expect(refused.err).toContain('entry 1 of the index points to a place that does not exist');

  expect((await veerman('dictionary', 'remove', 'proef.index')).code).toBe(0);
  expect(await veerman('dictionary', 'list', '--json')).toMatchObject({ code: 0, out: '' });
});
