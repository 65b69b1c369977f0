import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findResources } from './resources.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'veerman-use-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function veerman(words: readonly string[], locale = 'C.UTF-8') {
  const env = { ...process.env, LC_ALL: locale, VEERMAN_DATA: folder, NODE_NO_WARNINGS: '1' };
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const program = join(import.meta.dirname, 'cli.ts');
    execFile(process.execPath, [program, ...words], { cwd: folder, env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

const english = /\b(?:Usage|Options|Commands|output|display|error|invalid|unknown|missing|choices|default|options?)\b/;

test.each([
  ['--help'],
  ['memory'],
  ['terms --help'],
  ['check --help'],
  ['export --help'],
  ['serve --help'],
  ['backup restore --help'],
])('who speaks Dutch gets no English from %s', async (line) => {
  const { out, err } = await veerman(line.split(' '), 'nl_NL.UTF-8');
  expect(out + err).toContain('Gebruik:');
  expect(out + err).not.toMatch(english);
});

test.each([
  ['segmnt'],
  ['articles --bogus'],
  ['segment'],
  ['export 1'],
  ['export 1 --out'],
  ['export 1 --format docx --out x'],
  ['articles a'],
  ['pretranslate --threshold 12'],
  ['serve --port abc'],
])('wrong use is told in Dutch with the way to the help: %s', async (line) => {
  const done = await veerman(line.split(' '), 'nl_NL.UTF-8');
  expect(done.code).toBe(2);
  expect(done.err).toContain('--help');
  expect(done.err).not.toMatch(english);
});

test('--lang decides about help too', async () => {
  expect((await veerman(['articles', '--help', '--lang', 'nl'])).out).toContain('Gebruik:');
  expect((await veerman(['articles', '--help', '--lang=en'], 'nl_NL.UTF-8')).out).toContain('Usage:');
});

test('check holds articles to the glossary file that is named, and takes pairs beside them', async () => {
  const articles = join(findResources().seedsFolder, 'articles');
  const [first = ''] = readdirSync(articles).sort();
  const workspace = ['--workspace', 'w.sqlite'];
  await veerman(['import', join(articles, first), ...workspace]);
  await veerman(['pretranslate', '--confirm', ...workspace]);
  writeFileSync(
    join(folder, 'own.tbx'),
    '<tbx style="dca" type="TBX-Basic" xml:lang="nl" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="a">' +
      '<langSec xml:lang="nl"><termSec><term>oefening</term></termSec></langSec>' +
      '<langSec xml:lang="en"><termSec><term>drill</term></termSec></langSec></conceptEntry></body></text></tbx>',
  );
  writeFileSync(join(folder, 'pairs.tsv'), 'Een oefening.\tAn exercise.\n');
  expect((await veerman(['check', '1', ...workspace])).code).toBe(0);
  const done = await veerman(['check', '1', 'pairs.tsv', '--glossary', 'own.tbx', '--json', ...workspace]);
  expect(done.code).toBe(1);
  const found = done.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { article?: string; fix: string });
  expect(found.every(({ fix }) => fix === 'drill')).toBe(true);
  expect(new Set(found.map(({ article }) => article))).toEqual(new Set([undefined, first]));
});

test('a file of pairs with lines that are no pair is not called sound', async () => {
  writeFileSync(join(folder, 'pairs.tsv'), 'Geen tab\nEen huis.\tA house.\n');
  const done = await veerman(['check', 'pairs.tsv']);
  expect(done.code).toBe(1);
  expect(done.err).toContain('pairs.tsv, line 1');
  expect(done.err).toContain('could not be checked: 1');
});

test('serve says on the command line that the workspace is open already', async () => {
  await veerman(['import', 'none.txt', '--workspace', 'w.sqlite']);
  const holder = spawn(process.execPath, [
    join(import.meta.dirname, 'testing', 'hold-workspace.ts'),
    join(folder, 'w.sqlite'),
  ]);
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  const second = await veerman(['serve', '--workspace', 'w.sqlite']);
  holder.kill('SIGKILL');
  expect(second).toMatchObject({ code: 1, out: '' });
  expect(second.err).toContain('w.sqlite” is open in another Veerman');
});

const lostUnit =
  '<tmx version="1.4"><header/><body>\n<tu><tuv xml:lang="de"><seg>a</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu></body></tmx>';

test('who speaks Dutch reads in Dutch why a unit, a line or a file is refused', async () => {
  writeFileSync(join(folder, 'm.tmx'), lostUnit);
  writeFileSync(join(folder, 'cut.tmx'), lostUnit.slice(0, -10));
  writeFileSync(join(folder, 'p.tsv'), 'Geen tab\n');
  const told = async (...words: string[]) => (await veerman(words, 'nl_NL.UTF-8')).err;
  expect(await told('memory', 'import', 'm.tmx')).toContain('m.tmx, regel 2: geen Nederlandse kant (wel: de, en)');
  expect(await told('memory', 'import', 'cut.tmx')).toContain(
    'het bestand houdt op voordat <body>, geopend op regel 1',
  );
  expect(await told('check', 'p.tsv')).toContain('p.tsv, regel 1: geen tab tussen het Nederlands en het Engels');
});

test('a program gets the reason of a refused unit as data, with the words beside it', async () => {
  writeFileSync(join(folder, 'm.tmx'), lostUnit);
  const reason = { type: 'side-missing', side: 'nl', found: 'de, en' };
  const { out } = await veerman(['memory', 'import', 'm.tmx', '--json']);
  expect(JSON.parse(out)).toMatchObject({ refused: [{ line: 2, reason, message: 'no Dutch side (found: de, en)' }] });
  writeFileSync(join(folder, 'x.tmx'), '<xliff/>');
  const refusal = JSON.parse((await veerman(['memory', 'import', 'x.tmx', '--json'])).out) as object;
  expect(refusal).toMatchObject({
    error: { type: 'file-malformed', reason: { type: 'not-tmx', root: 'xliff' } },
    message: expect.stringContaining('this is not a TMX file: it begins with <xliff>'),
  });
});

test.each([
  ['memory search Raad --batch zinnen.txt', 'not both'],
  ['memory search', '--batch'],
  ['memory concordance', '--target'],
])('%s is wrong use, and says how it is done', async (line, told) => {
  writeFileSync(join(folder, 'zinnen.txt'), 'De Raad zweeg.\n');
  const { code, out, err } = await veerman(line.split(' '));
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(told);
});

test('a file without a pair makes no memory, and says so', async () => {
  writeFileSync(join(folder, 'head.csv'), 'nl,en\n');
  const done = await veerman(['memory', 'import', 'head.csv']);
  expect(done.code).toBe(1);
  expect(done.err).toContain('head.csv holds no pair of a Dutch and an English text');
  expect((await veerman(['memory', 'stats'])).out).not.toContain('head');
});

test('an unknown memory is named with those there are, and so is a file whose name says no format', async () => {
  const unknown = await veerman(['memory', 'export', 'out.tmx', '--memory', 'Nope']);
  expect(unknown.code).toBe(1);
  expect(unknown.err).toContain('There is no memory “Nope”. Memories: Veerman');
  const nameless = await veerman(['memory', 'export', 'out.docx']);
  expect(nameless.code).toBe(2);
  expect(nameless.err).toContain('.tmx.gz');
  expect(readdirSync(folder)).not.toContain('out.docx');
});
