import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTmx } from '#glossary/interchange/tmx/read-tmx.ts';

let folder: string;
let dutch: string;
let english: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veerman-align-'));
  dutch = join(folder, 'stuk.txt');
  english = join(folder, 'piece.txt');
  // In windows-1252, as old files are.
  writeFileSync(
    dutch,
    Buffer.from(
      'De president kwam maandag in Moskou aan.\nDe ruzie over gas duurt al drie jaar. Er kwam geen financi\u00EBle steun.\n',
      'latin1',
    ),
  );
  writeFileSync(
    english,
    'The president arrived in Moscow on Monday.\nThe quarrel over gas has lasted three years and no financial support came.\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function veerman(...words: readonly string[]) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'cli.ts'), 'memory', 'align', ...words], {
      env: { ...process.env, LC_ALL: 'C.UTF-8', VEERMAN_DATA: join(folder, 'data'), NODE_NO_WARNINGS: '1' },
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
    child.stdin.end();
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

test('prints a JSON line for each link', async () => {
  const done = await veerman(dutch, english, '--json');
  expect(done.code).toBe(0);
  const links = done.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(links).toEqual([
    {
      source: [0],
      target: [0],
      sourceText: 'De president kwam maandag in Moskou aan.',
      targetText: 'The president arrived in Moscow on Monday.',
      confidence: expect.closeTo(1, 1) as number,
      kind: '1-1',
    },
    expect.objectContaining({
      source: [1, 2],
      target: [1],
      sourceText: 'De ruzie over gas duurt al drie jaar. Er kwam geen financiële steun.',
      kind: '2-1',
    }),
  ]);
});

test('writes TMX and TSV, fills a memory, and tells the totals', async () => {
  const [tmx, tsv] = [join(folder, 'o.tmx'), join(folder, 'o.tsv')];
  const done = await veerman(dutch, english, '--out', tmx, '--into', 'Archief', '--lang', 'nl');
  expect(done.code).toBe(0);
  expect(done.err).toContain('Archief: eenheden toegevoegd 2, er al 0');
  expect(done.err).toContain('Nederlandse zinnen 3, Engelse 2; koppelingen 2');
  const read = readTmx(readFileSync(tmx), tmx);
  expect(read.ok && read.value.units.map(({ provenance }) => provenance.document)).toEqual(['stuk.txt', 'stuk.txt']);
  expect((await veerman(dutch, english, '--out', tsv, '--min-confidence', '1.0')).code).toBe(0);
  expect(readFileSync(tsv, 'utf8').split('\n').length).toBeLessThanOrEqual(3);
});

test.each<[string, number, () => readonly string[]]>([
  ['a file that is not there', 1, () => [join(folder, 'no.txt'), english]],
  ['a file without text', 1, () => (writeFileSync(english, '\n'), [dutch, english])],
  ['another kind of output', 2, () => [dutch, english, '--out', 'x.docx']],
  ['a confidence that is none', 2, () => [dutch, english, '--min-confidence', '2']],
  ['one file', 2, () => [dutch]],
])('refuses %s', async (_, code, words) => {
  const done = await veerman(...words());
  expect(done.code).toBe(code);
  expect(done.err).not.toBe('');
});
