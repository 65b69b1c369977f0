import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { keep, top } from './places.mjs';
import { capture, run } from './run.mjs';
import { say } from './say.mjs';
import { hasStandIn, prepareStandIn } from './stand-in.mjs';

const electronPackage = join(top, 'node_modules', 'electron');
const failureNote = join(keep, 'electron-not-reachable.json');
/** A machine without a way to the download host must not pay for that at every start. */
const tryAgainAfter = 24 * 3600_000;
const probeTime = 4_000;

/**
 * The Electron to run: the product's own where it is there or can be fetched, else a stand-in for tests, else null.
 * `folder` holds the program `file`.
 */
export async function pickElectron() {
  const own = findOwn() ?? (await downloadOwn());
  if (own) return { ...own, standIn: false };
  if (!hasStandIn()) return null;
  const folder = await prepareStandIn();
  return { folder, file: join(folder, 'electron'), standIn: true };
}

/** The binary that the electron package fetched earlier, if it is whole and of its version. */
function findOwn() {
  const folder = join(electronPackage, 'dist');
  try {
    const name = readFileSync(join(electronPackage, 'path.txt'), 'utf8');
    const version = readFileSync(join(folder, 'version'), 'utf8').replace(/^v/, '');
    const file = join(folder, name);
    return version === ownVersion() && existsSync(file) ? { folder, file } : null;
  } catch {
    return null;
  }
}

function ownVersion() {
  return JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;
}

async function downloadOwn() {
  const version = ownVersion();
  if (failedLately(version)) return null;
  return withLock('electron-own', async () => {
    const there = findOwn();
    if (there) return there;
    if (failedLately(version)) return null;
    if (await isReachable(version)) {
      say(`fetching Electron ${version} (about 120 MB, once) …`);
      const code = await run(process.execPath, [join(electronPackage, 'install.js')], { stdio: ['ignore', 2, 2] });
      if (code === 0 && findOwn()) {
        rmSync(failureNote, { force: true });
        return findOwn();
      }
    }
    say(
      `Electron ${version} could not be fetched from its download host; tried again after a day, or with --retry-download`,
    );
    mkdirSync(keep, { recursive: true });
    writeFileSync(failureNote, JSON.stringify({ version, at: Date.now() }));
    return null;
  });
}

function failedLately(version) {
  if (process.argv.includes('--retry-download')) return false;
  try {
    const failure = JSON.parse(readFileSync(failureNote, 'utf8'));
    return failure.version === version && Date.now() - failure.at < tryAgainAfter;
  } catch {
    return false;
  }
}

/**
 * Asks for the first byte of the archive, in a process of its own so that a name server that does not answer cannot hold
 * us up either. Electron's own installer would try for minutes.
 */
async function isReachable(version) {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  const base = mirror ?? 'https://github.com/electron/electron/releases/download/';
  const address = `${base}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
  const program = `
    const response = await fetch(${JSON.stringify(address)}, { headers: { range: 'bytes=0-0' } });
    process.exit(response.ok ? 0 : 1);`;
  const env = { ...process.env, NODE_USE_ENV_PROXY: '1' };
  const timeout = AbortSignal.timeout(probeTime);
  const { code } = await capture(process.execPath, ['--input-type=module', '-e', program], { env, signal: timeout });
  return code === 0;
}
