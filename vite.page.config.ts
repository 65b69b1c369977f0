import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** The page: the same files for the desktop window and for a browser. The target is the older of the two Electrons (electron.vite.config.ts). */
export const page = {
  root: resolve(root, 'renderer'),
  publicDir: false as const,
  plugins: [react()],
  // The page takes from shared/ and node_modules/, which lie beside its own folder.
  server: { fs: { allow: ['renderer', 'shared', 'node_modules'].map((folder) => resolve(root, folder)) } },
  build: {
    target: 'chrome130',
    minify: true,
    reportCompressedSize: false,
    outDir: resolve(root, 'out/renderer'),
    emptyOutDir: true,
    // Fonts and pictures as data addresses would be refused by the page's content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: resolve(root, 'renderer/index.html') },
  },
};

export default defineConfig(page);
