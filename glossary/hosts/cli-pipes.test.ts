import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'veerman-pipes-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line of shell in which `$V` is the program. */
function shell(line: string, env: Record<string, string> = {}) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const program = `${process.execPath} ${join(import.meta.dirname, 'cli.ts')}`;
    const child = spawn('bash', ['-c', `set -o pipefail; ${line}`], {
      cwd: folder,
      env: { ...process.env, V: program, LC_ALL: 'C.UTF-8', NODE_NO_WARNINGS: '1', VEERMAN_DATA: folder, ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

test('a reader that has enough ends the program quietly', async () => {
  writeFileSync(join(folder, 'long.txt'), 'Dit is een zin. En dit ook.\n'.repeat(100_000));
  const done = await shell('$V segment long.txt --json | head -1');
  expect(done.out).toBe('["Dit is een zin.","En dit ook."]\n');
  expect(done.err).toBe('');
  expect((await shell('$V import a b c 2>&1 >/dev/null | head -1')).out.split('\n')).toHaveLength(2);
});

test.runIf(existsSync('/dev/full'))('output that cannot be written is told in words (needs /dev/full)', async () => {
  const done = await shell("echo 'Een zin.' | $V segment - >/dev/full", { LC_ALL: 'nl_NL.UTF-8' });
  expect(done.code).toBe(1);
  const told = done.err.split('\n').filter((line) => !line.startsWith('bash:'));
  expect(told.join('\n').trim()).toMatch(/^De schijf met ‘stdout’ is vol\. [^\n]*$/);
});

test('a pipe can be read by name; a device without end stops at the limit', async () => {
  expect((await shell("$V segment <(echo 'Een zin. En nog een.') --json")).out).toBe('["Een zin.","En nog een."]\n');
  const endless = await shell('$V segment /dev/zero');
  expect(endless.code).toBe(1);
  expect(endless.err).toContain('at most 512 MB');
});

test('a guessed encoding is told, with what was made of it on standard output alone', async () => {
  const done = await shell("printf 'Het caf\\xe9 is dicht.' | $V segment - --json");
  expect(done.out).toBe('["Het café is dicht."]\n');
  expect(done.err).toContain('read as windows-1252');
});

test('names cannot drive the terminal nor break a table', async () => {
  const name = 'rood\u001b[31m\nweg.txt';
  writeFileSync(join(folder, name), 'Een zin.\n');
  const imported = await shell('$V import --workspace w.sqlite rood*');
  const listed = await shell('$V articles --workspace w.sqlite');
  expect(imported.err).toContain('rood\\u001b[31m\\u000aweg.txt');
  expect(listed.out.trim().split('\n')).toHaveLength(3);
  expect(listed.out + imported.err).not.toContain('\u001b');
});

test('demo that cannot have a temporary folder says so and leaves no folder behind', async () => {
  const done = await shell('$V demo --out uit', { TMPDIR: join(folder, 'none') });
  expect(done.code).toBe(1);
  expect(done.err.trim()).toMatch(/none” cannot be written: the folder does not exist\.[^\n]*$/);
  expect(readdirSync(folder)).toEqual([]);
});

test('demo that is stopped leaves no temporary folder', async () => {
  execFileSync('mkdir', [join(folder, 'tmp')]);
  await shell(
    '$V demo --out uit & p=$!; until ls tmp/*/demo.sqlite; do sleep 0.05; done 2>/dev/null; kill -INT $p; wait $p',
    {
      TMPDIR: join(folder, 'tmp'),
    },
  );
  expect(readdirSync(join(folder, 'tmp')).filter((name) => name.startsWith('veerman-demo'))).toEqual([]);
});
