import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** The command line, for Node: everything in one place but what has to stay a package of its own (native modules). */
export default defineConfig({
  root,
  publicDir: false,
  ssr: { noExternal: true, external: Object.keys(dependencies) },
  build: {
    ssr: true,
    target: 'node22.12',
    outDir: 'out/cli',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        veerman: resolve(root, 'glossary/hosts/cli.ts'),
        'typst-worker': resolve(root, 'glossary/export/typst/worker.ts'),
        'backup-worker': resolve(root, 'glossary/store/backup/worker.ts'),
        'transfer-worker': resolve(root, 'glossary/memory/transfer/worker.ts'),
        'reading-worker': resolve(root, 'glossary/memory/transfer/reading/worker.ts'),
        'spelling-worker': resolve(root, 'glossary/spelling/worker.ts'),
      },
      output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
});
