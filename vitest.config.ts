import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,glossary,renderer,electron,tools}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'electron/e2e/**'],
    pool: 'forks',
    // Many tests wait for processes that they started: with one core left free, the half of two cores would be idle.
    maxWorkers: '100%',
    testTimeout: 120_000,
  },
});
