import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { out, top } from './places.mjs';
import { run } from './run.mjs';
import { say, SetupError } from './say.mjs';

const vite = join(top, 'node_modules', 'vite', 'bin', 'vite.js');
const electronVite = join(top, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
const engine = ['shared', 'glossary', 'package.json', 'package-lock.json', 'tools/setup/build.mjs'];

/** The parts of the build: what each is made from and how. */
const parts = {
  cli: {
    from: [...engine, 'vite.cli.config.ts'],
    make: () => [vite, 'build', '-c', 'vite.cli.config.ts', '--logLevel', 'warn'],
  },
  /** Main process, preload script and engine process; differs between the product's Electron and the stand-in. */
  shell: {
    from: [...engine, 'electron', 'electron.vite.config.ts'],
    // It warns that the page is not built along; nothing else of what it says below an error is news.
    make: () => [electronVite, 'build', '--logLevel', 'error'],
    env: ({ standIn }) => ({ VEERMAN_BUILD: 'shell', VEERMAN_STAND_IN: standIn ? '1' : '0' }),
  },
  page: {
    from: ['shared', 'renderer', 'package-lock.json', 'vite.page.config.ts'],
    make: () => [vite, 'build', '-c', 'vite.page.config.ts', '--logLevel', 'warn'],
  },
  fonts: {
    from: ['glossary/export/typst/fonts.ts', 'package-lock.json', 'tools/setup/build.mjs'],
    make: () => ['--input-type=module', '-e', copyFonts],
  },
};

const copyFonts = `
  import { copyFonts } from './glossary/export/typst/fonts.ts';
  await copyFonts('out/fonts');`;

/**
 * Builds the parts whose sources have changed since their last build. `standIn` builds the shell for the stand-in
 * Electron, whose engine runs in a plain Node.
 */
export async function build(names, { standIn = false, quiet = false } = {}) {
  for (const name of names) await buildPart(name, { standIn, quiet });
}

async function buildPart(name, { standIn, quiet }) {
  const { from, make, env = () => ({}) } = parts[name];
  const settings = env({ standIn });
  const stamp = join(out, '.stamps', name);
  const sources = () => fingerprint(from, JSON.stringify(settings));
  if (readStamp(stamp) === sources()) return;
  await withLock('build', async () => {
    const made = sources();
    if (readStamp(stamp) === made) return;
    const begin = Date.now();
    rmSync(stamp, { force: true });
    const code = await run(process.execPath, make(), { env: { ...process.env, ...settings }, stdio: ['ignore', 2, 2] });
    if (code !== 0) throw new SetupError(`building the ${name} failed; the reason is above`);
    mkdirSync(join(out, '.stamps'), { recursive: true });
    writeFileSync(stamp, made);
    if (!quiet) say(`built the ${name} in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  });
}

function readStamp(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
