import { defineConfig, type UserConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { page } from './vite.page.config.ts';

/**
 * Two Electrons bracket the build: the newest, which the product ships with, and the stand-in of the tests (Electron 33),
 * which is the older one and so sets the targets. `VEERMAN_STAND_IN=1` builds for the stand-in (electron/main/runtime.ts).
 */
const target = 'node20.18';
const define = { __STAND_IN__: JSON.stringify(process.env['VEERMAN_STAND_IN'] === '1') };
const root = import.meta.dirname;

const shell: UserConfig = {
  main: {
    define,
    build: {
      target,
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          index: resolve(root, 'electron/main/index.ts'),
          engine: resolve(root, 'electron/engine-process/index.ts'),
          'typst-worker': resolve(root, 'glossary/export/typst/worker.ts'),
          'backup-worker': resolve(root, 'glossary/store/backup/worker.ts'),
          'transfer-worker': resolve(root, 'glossary/memory/transfer/worker.ts'),
          'reading-worker': resolve(root, 'glossary/memory/transfer/reading/worker.ts'),
          'spelling-worker': resolve(root, 'glossary/spelling/worker.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  },
  preload: {
    build: {
      target,
      outDir: 'out/preload',
      // A sandboxed preload cannot require anything: all of it goes into one file of the only format it may have.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(root, 'electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
};

/** `VEERMAN_BUILD=shell` leaves the page to vite.page.config.ts; in development both are made here. */
const withPage = process.env['VEERMAN_BUILD'] !== 'shell';
export default defineConfig(withPage ? { ...shell, renderer: page } : shell);
