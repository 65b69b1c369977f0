import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import Database from 'better-sqlite3';
import { findResources } from './resources.ts';

const { seedsFolder } = findResources();
const articles = join(seedsFolder, 'articles');
const glossary = join(seedsFolder, 'glossary.tbx');
let folder: string;
let workspace: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veerman-cli-'));
  workspace = join(folder, 'work.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real program in a process of its own. */
function veerman(
  words: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
) {
  return new Promise<Outcome>((resolve) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'cli.ts'), ...words], {
      env: { ...process.env, LC_ALL: 'C.UTF-8', VEERMAN_DATA: join(folder, 'data'), NODE_NO_WARNINGS: '1', ...env },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
    child.stdin.on('error', () => {}).end(input);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

/** JSON lines as whatever they hold: the tests say what they expect of it. */
const lines = (text: string): ReturnType<typeof JSON.parse>[] =>
  text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

async function importAll() {
  const files = readdirSync(articles)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return veerman(['import', '--json', '--workspace', workspace, ...files.map((name) => join(articles, name))]);
}

describe('the whole way', () => {
  test('import, pretranslate, check, export and stats work on one workspace', async () => {
    const imported = await importAll();
    expect(imported.code).toBe(0);
    const reports = lines(imported.out);
    expect(reports).toHaveLength(5);
    for (const report of reports) {
      expect(report.wordsOut).toBe(report.wordsIn);
      expect(report.paragraphsOut).toBe(report.paragraphsIn);
    }
    expect(reports.map((report) => report.publishedOn)).toEqual(['2021-08', '2022-03', null, '2023-03', '2022-03']);

    const filled = await veerman(['pretranslate', '--confirm', '--json', '--workspace', workspace]);
    expect(lines(filled.out)[0]).toMatchObject({ considered: 200, none: 0, fuzzy: 0, confirmed: 200 });

    const checked = await veerman(['check', '--json', '--workspace', workspace]);
    expect(checked).toMatchObject({ code: 0, out: '' });

    const stats = await veerman(['stats', '--json', '--workspace', workspace]);
    expect(lines(stats.out)[0]).toMatchObject({ articles: 5, segments: 200, confirmedSegments: 200, openFindings: 0 });

    const pdf = join(folder, 'een.pdf');
    const exported = await veerman(['export', '001', '--out', pdf, '--json', '--workspace', workspace]);
    expect(exported.code).toBe(0);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');

    const txt = join(folder, 'een.txt');
    await veerman(['export', '1', '--format', 'txt', '--out', txt, '--workspace', workspace]);
    expect(readFileSync(txt, 'utf8')).toMatch(/^China’s People’s Liberation Army has already taken part/);

    expect((await veerman(['verify', '--workspace', workspace])).code).toBe(0);
  });

  test('demo makes five PDFs and a table, and leaves the user’s workspace alone', async () => {
    const out = join(folder, 'demo');
    const demo = await veerman(['demo', '--out', out]);
    expect(demo.code).toBe(0);
    expect(readdirSync(out).filter((name) => name.endsWith('.pdf'))).toHaveLength(5);
    expect(demo.out.split('\n').filter((line) => line.includes('.pdf'))).toHaveLength(5);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test('with no workspace named, the first command makes the sample project', async () => {
    const listed = await veerman(['articles', '--json']);
    const items = lines(listed.out);
    expect(items).toHaveLength(5);
    expect(items[0].confirmedWords).toBe(items[0].words);
    expect(items[1].confirmedWords).toBeGreaterThan(0);
    expect(items[1].confirmedWords).toBeLessThan(items[1].words);
    expect(items.slice(2).map((item) => item.confirmedWords)).toEqual([0, 0, 0]);
  });
});

describe('plain files, no workspace', () => {
  test('segment prints one array of sentences for each line, and an empty one for an empty line', async () => {
    const done = await veerman(['segment', '-', '--json'], {
      input: 'Dat is o.a. mr. De Vries. Hij komt.\n\nEen kop\n',
    });
    expect(lines(done.out)).toEqual([['Dat is o.a. mr. De Vries.', 'Hij komt.'], [], ['Een kop']]);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test('terms find gives offsets into the input', async () => {
    const text = 'De VN-Veiligheidsraad sprak over de vriendschap ‘zonder grenzen’.';
    const done = await veerman(['terms', 'find', '-', '--glossary', glossary, '--json'], { input: text });
    const hits = lines(done.out);
    for (const hit of hits) expect(text.slice(hit.start, hit.end)).toBe(hit.surface);
    expect(hits.filter((hit) => hit.kind === 'term').map((hit) => hit.surface)).toEqual(
      expect.arrayContaining(['vriendschap ‘zonder grenzen’']),
    );
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test('check reads pairs and prints a line for each finding', async () => {
    const file = join(folder, 'pairs.tsv');
    writeFileSync(
      file,
      'Peking zwijgt.\tPeking is silent.\nMoskou ook.\tSo is Moscow.\nDe Veiligheidsraad.\tThe board.\n',
    );
    const done = await veerman(['check', file, '--glossary', glossary, '--json']);
    expect(done.code).toBe(1);
    const found = lines(done.out);
    expect(found.map(({ index, code }) => [index, code])).toEqual(
      expect.arrayContaining([
        [0, 'term_forbidden'],
        [2, 'term_missing'],
      ]),
    );
    expect(found.some(({ index }) => index === 1)).toBe(false);
    expect(found.find(({ code }) => code === 'term_forbidden')).toMatchObject({
      target: [0, 6],
      fix: 'Beijing',
      severity: 'error',
    });
  });
});

describe('memory and glossary', () => {
  test('search gives one object a query, also for a file of queries', async () => {
    await importAll();
    const batch = join(folder, 'queries.txt');
    writeFileSync(batch, 'Tot deze week.\nDit staat nergens in het geheugen vermeld.\n');
    const done = await veerman(['memory', 'search', '--batch', batch, '--json', '--workspace', workspace]);
    const results = lines(done.out);
    expect(results.map((result) => result.query)).toEqual([
      'Tot deze week.',
      'Dit staat nergens in het geheugen vermeld.',
    ]);
    expect(results[0].matches[0]).toMatchObject({ score: 100, target: 'Until this week.' });
    expect(results[1].matches).toEqual([]);
  });

  test('search takes any lines that a file can hold, in their order', async () => {
    await importAll();
    const batch = join(folder, 'odd.txt');
    const long = 'vrede '.repeat(100_000).trim();
    const queries = ['Tot deze week.', long, '\u2028 e\u0301 😀', '"}{\\', 'Geen einde'];
    writeFileSync(batch, `\ufeff${queries.join('\r\n\r\n  \r\n')}`);
    const done = await veerman(['memory', 'search', '--batch', batch, '--json', '--workspace', workspace]);
    expect([done.code, done.err]).toEqual([0, '']);
    expect(lines(done.out).map(({ query, matches }) => [query, matches.length])).toEqual(
      queries.map((query, at) => [query, at === 0 ? expect.any(Number) : 0]),
    );
    expect(lines(done.out)[0].matches[0].score).toBe(100);
  });

  test('what goes out as TMX and TBX comes in again without a change', async () => {
    await importAll();
    for (const kind of ['memory', 'terms']) {
      const file = join(folder, kind === 'memory' ? 'memory.tmx' : 'terms.tbx');
      expect((await veerman([kind, 'export', file, '--workspace', workspace])).code).toBe(0);
      const into = kind === 'memory' ? ['--into', 'Veerman'] : [];
      const again = await veerman([kind, 'import', file, ...into, '--json', '--workspace', workspace]);
      expect(lines(again.out)[0]).toMatchObject({ added: 0, changed: 0, refused: [] });
    }
  });
});

describe('bad input', () => {
  test.each([
    ['a file that is not there', (): string => join(folder, 'geen.txt'), 'There is no file'],
    ['a folder', (): string => folder, 'it is a folder'],
    [
      'a file that is not text',
      (): string => writeBytes('beeld.txt', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      'is not a text file',
    ],
    ['an empty file', (): string => writeBytes('leeg.txt', []), 'holds no text'],
  ])('%s is refused with its name and nothing is kept', async (_name, make, message) => {
    const path = make();
    const done = await veerman([
      'import',
      path,
      join(articles, readdirSync(articles).sort()[0] ?? ''),
      '--workspace',
      workspace,
    ]);
    expect(done.code).toBe(1);
    expect(done.err).toContain(message);
    expect(done.err).toContain(path);
    const listed = await veerman(['articles', '--json', '--workspace', workspace]);
    expect(lines(listed.out)).toHaveLength(1);
  });

  test('messages come in Dutch to who speaks it', async () => {
    const done = await veerman(['import', join(folder, 'geen.txt'), '--workspace', workspace], {
      env: { LC_ALL: 'nl_NL.UTF-8' },
    });
    expect(done.err).toContain('Er is geen bestand');
  });

  test('a workspace that is not there, is something else, is cut off, or is of a newer version is left alone', async () => {
    expect((await veerman(['stats', '--workspace', workspace])).err).toContain('There is no workspace');
    expect(existsSync(workspace)).toBe(false);

    await importAll();
    const whole = readFileSync(workspace);
    writeFileSync(workspace, whole.subarray(0, Math.floor(whole.length / 2)));
    const damaged = await veerman(['stats', '--workspace', workspace]);
    expect(damaged).toMatchObject({ code: 1 });
    expect(damaged.err).toContain('is damaged');

    writeFileSync(workspace, whole);
    const database = new Database(workspace);
    database.pragma('user_version = 9999');
    database.close();
    const newer = await veerman(['stats', '--workspace', workspace]);
    expect(newer).toMatchObject({ code: 1 });
    expect(newer.err).toContain('newer Veerman');

    const foreign = join(folder, 'brief.txt');
    copyFileSync(join(articles, readdirSync(articles).sort()[0] ?? ''), foreign);
    const before = readFileSync(foreign);
    const refused = await veerman(['stats', '--workspace', foreign]);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.err).toContain('is not a Veerman workspace');
    expect(readFileSync(foreign)).toEqual(before);
  });

  test('a second start on the same workspace is refused, and allowed again when the first has died', async () => {
    await importAll();
    const child = spawn(process.execPath, [join(import.meta.dirname, 'testing', 'hold-workspace.ts'), workspace], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const second = await veerman(['stats', '--workspace', workspace]);
    // Before anything is expected: a process that is left over would keep the tests from ending.
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(second).toMatchObject({ code: 1 });
    expect(second.err).toContain('is open in another Veerman');
    expect((await veerman(['stats', '--workspace', workspace])).code).toBe(0);
  });

  test('a path that cannot be written is named and nothing is left there', async () => {
    await importAll();
    mkdirSync(join(folder, 'uit'));
    for (const out of [join(folder, 'none', 'een.pdf'), join(workspace, 'een.pdf')]) {
      const done = await veerman(['export', '1', '--format', 'txt', '--out', out, '--workspace', workspace]);
      expect(done).toMatchObject({ code: 1 });
      expect(done.err).toContain(out);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('wrong use is exit 2, help is exit 0', async () => {
    expect((await veerman(['fly'])).code).toBe(2);
    expect((await veerman(['export', '1'])).code).toBe(2);
    expect((await veerman(['memory', 'search', 'a', '--threshold', '7'])).code).toBe(2);
    expect((await veerman(['--help'])).code).toBe(0);
  });
});

function writeBytes(name: string, bytes: readonly number[]): string {
  const path = join(folder, name);
  writeFileSync(path, Buffer.from(bytes));
  return path;
}
