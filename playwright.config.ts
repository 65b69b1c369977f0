import { defineConfig } from '@playwright/test';
import type { HostOptions } from './electron/e2e/fixtures.ts';

/** Tests of one host's own side; all others run on every host. */
const onlyFor: Readonly<Record<HostOptions['host'], readonly string[]>> = {
  electron: ['desktop.spec.ts', 'bad-workspace.spec.ts'],
  packaged: ['desktop.spec.ts', 'bad-workspace.spec.ts', 'release.spec.ts'],
  // The page is the same everywhere, so one host is enough for what only looks at the page.
  browser: ['accessibility.spec.ts', 'memory.spec.ts', 'alignment.spec.ts'],
};
const particular = [...new Set(Object.values(onlyFor).flat())];

/** `npm test` says where each host is (tools/setup/runners/end-to-end.mjs). */
export default defineConfig<HostOptions>({
  testDir: 'electron/e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A test that passes only the second time has found something.
  retries: 0,
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: { screenshot: 'only-on-failure' },
  projects: (['electron', 'packaged', 'browser'] as const).map((host) => ({
    name: host,
    use: { host },
    testIgnore: particular.filter((file) => !onlyFor[host].includes(file)).map((file) => `**/${file}`),
  })),
});
