import { chromium } from '@playwright/test';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from './fixtures.ts';
import { readSettings, testEnvironment } from './hosts/settings.ts';

/**
 * The package as it is released: its program refuses the inspector by which Playwright drives Electron, so the page is
 * watched by Chromium's own debugging port instead.
 */
test('opens with the switches of a release burnt in', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'copies the package by links, which is done on Linux only');
  const { file } = readSettings().packaged;
  const copy = join(folder, 'release');
  execFileSync('cp', ['-al', dirname(file), copy]);
  const program = join(copy, basename(file));
  rmSync(program);
  copyFileSync(file, program);
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
  });

  const app = spawn(program, ['--no-sandbox', '--disable-gpu', '--lang=en-GB', '--remote-debugging-port=0'], {
    env: testEnvironment(folder),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(app, 'exit');
  try {
    const browser = await chromium.connectOverCDP(await readDebuggingAddress(app.stderr));
    const page = browser.contexts().flatMap((context) => context.pages())[0];
    if (!page) throw new Error('the window has no page');
    await expect(page.getByRole('navigation', { name: 'Articles' }).getByRole('listitem')).toHaveCount(5);
  } finally {
    // The connection ends with the application; closing it first sometimes never returns.
    app.kill('SIGTERM');
    await ended;
  }
});

async function readDebuggingAddress(errors: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(errors)) {
    const [, address] = /^DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('the application ended before it listened');
}
