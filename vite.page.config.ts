import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;

/** The two faces of nearly every letter. */
const faces = /^assets\/source-(?:serif-4-latin-opsz|sans-3-latin-wght)-normal-[^/]+\.woff2$/;

/**
 * Has the faces on their way while the scripts are read: asked for by the first layout they come after it, and the text would
 * be laid out twice and change its face before the eyes.
 */
const preloadFaces: Plugin = {
  name: 'preload-faces',
  transformIndexHtml: (_, { bundle = {} }) =>
    Object.keys(bundle)
      .filter((file) => faces.test(file))
      .map((file) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
        injectTo: 'head-prepend',
      })),
};

/** The page: the same files for the desktop window and for a browser. The target is the older of the two Electrons (electron.vite.config.ts). */
export const page = {
  root: resolve(root, 'renderer'),
  publicDir: false as const,
  plugins: [react(), preloadFaces],
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
