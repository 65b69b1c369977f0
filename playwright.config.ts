import { defineConfig } from '@playwright/test';
import type { HostOptions } from './electron/e2e/fixtures.ts';

/** What each desktop host is tried with: the way from text to file, what it loses when it dies, and its own side. */
const onDesktop = [
  'bad-workspace.spec.ts',
  'desktop.spec.ts',
  'export.spec.ts',
  'kill.spec.ts',
  'restart.spec.ts',
  'smoke.spec.ts',
  'translate.spec.ts',
];
/** The desktop's own side. */
const notInBrowser = ['bad-workspace.spec.ts', 'desktop.spec.ts', 'release.spec.ts'];

/** The page is the same everywhere: whatever looks at the page alone is tried in a browser. */
const choices: Readonly<
  Record<HostOptions['host'], { readonly testMatch?: string[]; readonly testIgnore?: string[] }>
> = {
  electron: { testMatch: anywhere(onDesktop) },
  packaged: { testMatch: anywhere([...onDesktop, 'release.spec.ts']) },
  browser: { testIgnore: anywhere(notInBrowser) },
};

function anywhere(files: readonly string[]): string[] {
  return files.map((file) => `**/${file}`);
}

/** `npm test` says where each host is (tools/setup/runners/end-to-end.mjs). */
export default defineConfig<HostOptions>({
  testDir: 'electron/e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A busy machine may be late once. What passes only the second time has found something: it is told by name.
  retries: 1,
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: { screenshot: 'only-on-failure' },
  projects: (['electron', 'packaged', 'browser'] as const).map((host) => ({
    name: host,
    use: { host },
    ...choices[host],
  })),
});
