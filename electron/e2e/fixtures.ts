import { test as base, expect, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBrowserHost } from './hosts/browser-host.ts';
import { createElectronHost } from './hosts/electron-host.ts';
import type { Host } from './hosts/host.ts';
import { readSettings } from './hosts/settings.ts';
import { createWorkbench, type Workbench } from './workbench.ts';

/** Which host the project runs on. */
export interface HostOptions {
  host: 'electron' | 'packaged' | 'browser';
}

interface Fixtures {
  /** A folder of this test alone, removed after it. */
  readonly folder: string;
  readonly running: Host;
  /** The sample project, freshly made, first steps skipped. */
  readonly workbench: Workbench;
  /** What the page's console said that a user's console should not say. */
  readonly complaints: string[];
}

/** Playwright's test with the product running. */
export const test = base.extend<Fixtures & HostOptions>({
  host: ['electron', { option: true }],
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'veerman-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, 'complaints on the console of the page').toEqual([]);
  },
  running: async ({ host, folder }, use) => {
    const settings = readSettings();
    const running =
      host === 'browser'
        ? createBrowserHost({ folder }, settings.browser.file)
        : createElectronHost({ folder }, host === 'packaged' ? settings.packaged.file : null);
    await use(running);
    await running.close();
  },
  workbench: async ({ running, complaints }, use) => {
    const workbench = createWorkbench(running, (page) => listen(page, complaints));
    await workbench.start();
    await workbench.skipFirstSteps();
    await use(workbench);
  },
});
export { expect };

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
}
