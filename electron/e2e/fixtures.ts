import { test as base, expect, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBrowserHost } from './hosts/browser-host.ts';
import { createElectronHost, type ElectronHost } from './hosts/electron-host.ts';
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
  /** The desktop application, for what only it has. */
  readonly desktop: ElectronHost;
  /** The sample project, freshly made, as it is met the first time. */
  readonly fresh: Workbench;
  /** The same with the first steps skipped. */
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
  desktop: async ({ host, folder }, use) => {
    const desktop = createElectronHost({ folder }, host === 'packaged' ? readSettings().packaged.file : null);
    await use(desktop);
    await desktop.close();
  },
  running: async ({ host, folder, desktop }, use) => {
    const running = host === 'browser' ? createBrowserHost({ folder }, readSettings().browser.file) : desktop;
    await use(running);
    await running.close();
  },
  fresh: async ({ running, complaints }, use) => {
    const workbench = createWorkbench(running, (page) => listen(page, complaints));
    await workbench.start();
    await use(workbench);
  },
  workbench: async ({ fresh }, use) => {
    await fresh.skipFirstSteps();
    await use(fresh);
  },
});
export { expect };

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // A browser reports each attempt to reach an engine that was killed; the page cannot keep it from doing so.
    if (message.text().includes('net::ERR_CONNECTION_REFUSED')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
}
