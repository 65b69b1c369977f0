import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

/**
 * Two Electrons bracket the build: the newest, which the product ships with, and the stand-in of the tests (Electron 33),
 * which is the older one and so sets the targets. `VEERMAN_STAND_IN=1` builds for the stand-in (electron/main/runtime.ts).
 */
const target = { node: 'node20.18', chrome: 'chrome130' };
const define = { __STAND_IN__: JSON.stringify(process.env['VEERMAN_STAND_IN'] === '1') };
const root = import.meta.dirname;

export default defineConfig({
  main: {
    define,
    build: {
      target: target.node,
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          index: resolve(root, 'electron/main/index.ts'),
          engine: resolve(root, 'electron/engine-process/index.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  },
  preload: {
    build: {
      target: target.node,
      outDir: 'out/preload',
      // A sandboxed preload cannot require anything: all of it goes into one file of the only format it may have.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(root, 'electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: target.chrome,
      outDir: resolve(root, 'out/renderer'),
      // Data addresses for fonts would be refused by the page's content policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: resolve(root, 'renderer/index.html') },
    },
  },
});
