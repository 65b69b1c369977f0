import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';

const root = import.meta.dirname;

/** The two faces of nearly every letter. */
const faces = /^assets\/source-(?:serif-4-latin-opsz|sans-3-latin-wght)-normal-[^/]+\.woff2$/;

/** A module and everything that it cannot be run without. */
function reach(entry: string, modules: Rolldown.ChunkingContext): Set<string> {
  const found = new Set([entry]);
  for (const id of found) modules.getModuleInfo(id)?.importedIds.forEach((imported) => found.add(imported));
  return found;
}

/** One file of all that `entry` cannot be run without, less what a group before it took, however the rest shares it. */
function stage(name: string, entry: string): Rolldown.CodeSplittingGroup {
  let files: Set<string> | undefined;
  return {
    debugName: name,
    name: (id, modules) => ((files ??= reach(resolve(root, entry), modules)).has(id) ? name : null),
  };
}

/** What opens the window and asks the engine; and what draws the workbench. The rest is loaded later, and left to the bundler. */
const stages = [stage('first', 'renderer/app/main.ts'), stage('drawn', 'renderer/app/draw.tsx')];

/**
 * Has the faces, and what draws, on their way while the first script is read: asked for when they are needed they would come
 * after it, and the text would be laid out twice and change its face before the eyes.
 */
const preload: Plugin = {
  name: 'preload',
  transformIndexHtml: (_, { bundle = {} }) =>
    Object.keys(bundle).flatMap((file) => {
      const href = `/${file}`;
      if (faces.test(file)) return link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href });
      if (!/^assets\/drawn-[^/]+\.(?:js|css)$/.test(file)) return [];
      return link({ rel: file.endsWith('.js') ? 'modulepreload' : 'stylesheet', crossorigin: true, href });
    }),
};

const link = (attrs: NonNullable<HtmlTagDescriptor['attrs']>): HtmlTagDescriptor[] => [
  { tag: 'link', attrs, injectTo: 'head' },
];

/** The page: the same files for the desktop window and for a browser. The target is the older of the two Electrons (electron.vite.config.ts). */
export const page = {
  root: resolve(root, 'renderer'),
  publicDir: false as const,
  plugins: [react(), preload],
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
    // Both Electrons know modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: resolve(root, 'renderer/index.html'),
      output: { codeSplitting: { groups: stages } },
    },
  },
};

export default defineConfig(page);
