import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renameForRelease } from './system-packages.mjs';

let folder: string;
const path = process.env['PATH'];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veerman-apt-'));
  process.env['PATH'] = folder + delimiter + path;
});
afterEach(() => {
  process.env['PATH'] = path;
  rmSync(folder, { recursive: true });
});

/** An `apt-cache` that answers as a release which offers these packages does. */
function offer(...names: string[]): void {
  const file = join(folder, 'apt-cache');
  const cases = names.map((name) => `${name}) echo "  Candidate: 1.2-3";;`).join(' ');
  writeFileSync(file, `#!/bin/sh\ncase "$2" in ${cases} libgtk-3-0) echo "  Candidate: (none)";; esac\n`);
  chmodSync(file, 0o755);
}

it('takes the names of releases whose libraries have 64-bit time', async () => {
  offer('libgtk-3-0t64', 'libasound2t64', 'libnss3', 'xvfb');
  expect(await renameForRelease(['libgtk-3-0', 'libnss3', 'libasound2', 'xvfb'])).toEqual([
    'libgtk-3-0t64',
    'libnss3',
    'libasound2t64',
    'xvfb',
  ]);
});

it('keeps the names of older releases', async () => {
  offer('libgtk-3-0', 'libasound2');
  expect(await renameForRelease(['libgtk-3-0', 'libasound2'])).toEqual(['libgtk-3-0', 'libasound2']);
});
