import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'veerman-reword-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function veerman(...words: readonly string[]) {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', VEERMAN_DATA: folder, NODE_NO_WARNINGS: '1' };
  return new Promise<{ code: number; items: readonly Record<string, unknown>[]; err: string }>((resolve) => {
    const program = join(import.meta.dirname, 'cli.ts');
    execFile(process.execPath, [program, ...words], { cwd: folder, env }, (error, out, err) => {
      const items = out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      resolve({ code: error ? Number(error.code) : 0, items, err });
    });
  });
}

test('reword shows with --dry-run what it then changes, and then finds nothing more', async () => {
  await veerman('pretranslate', '--confirm', '--json');
  const shown = await veerman('reword', 'relations', 'bonds', '--everywhere', '--dry-run', '--json');
  expect(shown.code).toBe(0);
  expect(shown.items.length).toBeGreaterThan(0);
  for (const { before, after } of shown.items) {
    expect(before).toMatch(/relations/iu);
    expect(after).not.toMatch(/relations/iu);
  }
  expect((await veerman('reword', 'relations', 'bonds', '--everywhere', '--json')).items).toEqual(shown.items);
  expect((await veerman('reword', 'relations', 'bonds', '--everywhere', '--json')).items).toEqual([]);
});

test('half of the wordings is wrong use', async () => {
  expect((await veerman('reword', 'relations', '--dry-run')).code).toBe(2);
});

test('the lines of a file stand alone, unless it is a document or a pronoun stands for the term', async () => {
  const file = join(folder, 'pairs.tsv');
  const lines = [
    'De Veiligheidsraad komt.\tThe Security Council is coming.',
    '',
    'De Veiligheidsraad stemt.\tThe body votes.',
    'De Veiligheidsraad komt.\tThe Security Council is coming.',
    'De Veiligheidsraad stemt.\tIt votes.',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  expect((await veerman('check', file, '--json')).items.map(({ index, code }) => [index, code])).toEqual([
    [2, 'term_missing'],
  ]);
  expect((await veerman('check', file, '--document', '--json')).items).toEqual([]);
});

test('check --consistency tells of the name in two spellings in a sample article', async () => {
  const { items } = await veerman('check', '--consistency', '--json');
  const name = items.find(({ code }) => code === 'inconsistent_name');
  expect(name).toMatchObject({ subject: 'Michta', side: 'source', severity: 'warning' });
});
