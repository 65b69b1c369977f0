import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,glossary,renderer,electron,tools}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'electron/e2e/**'],
    pool: 'forks',
    testTimeout: 120_000,
  },
});
