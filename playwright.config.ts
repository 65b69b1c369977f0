import { defineConfig } from '@playwright/test';
import type { HostOptions } from './electron/e2e/fixtures.ts';

/** The same tests on every host of the product. `npm test` says where each is (tools/setup/runners/end-to-end.mjs). */
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
  projects: (['electron', 'packaged', 'browser'] as const).map((host) => ({ name: host, use: { host } })),
});
