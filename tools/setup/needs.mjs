import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findProgram } from './find-program.mjs';
import { capture } from './run.mjs';
import { installSystemPackages, systemPackages } from './system-packages.mjs';

/** True where the system has every library that this Electron is linked to, after installing what may be installed. */
export async function hasElectronLibraries(file) {
  if (process.platform !== 'linux') return true;
  const missing = async () => (await capture('ldd', [file])).output.includes('not found');
  if (!(await missing())) return true;
  await installSystemPackages(systemPackages.electron, 'Electron');
  return !(await missing());
}

/** A virtual display for tests, after installing what may be installed. */
export async function hasVirtualDisplay() {
  const present = () => Boolean(findProgram('xvfb-run') && findProgram('xauth'));
  if (present()) return true;
  await installSystemPackages(systemPackages.display, 'the virtual display of the tests');
  return present();
}

/** A Chromium for tests, after installing what may be installed; null where there is none. */
export async function provideChromium() {
  if (!findChromium()) await installSystemPackages(systemPackages.chromium, 'the browser of the tests');
  return findChromium();
}

/** Why Chromium's sandbox cannot work here, with the command that mends it; null where it can, or where we are root. */
export function explainSandbox(folder) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return null;
  const restricted = readSwitch('kernel/apparmor_restrict_unprivileged_userns') === '1';
  const forbidden =
    readSwitch('kernel/unprivileged_userns_clone') === '0' || readSwitch('user/max_user_namespaces') === '0';
  if (!restricted && !forbidden) return null;
  const helper = join(folder, 'chrome-sandbox');
  const { uid, mode } = statSync(helper, { throwIfNoEntry: false }) ?? { uid: -1, mode: 0 };
  if (uid === 0 && (mode & 0o4000) !== 0) return null;
  return `this system lets Electron's sandbox work only with a helper that belongs to root. The command is:
  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`;
}

function readSwitch(name) {
  try {
    return readFileSync(`/proc/sys/${name}`, 'utf8').trim();
  } catch {
    return null;
  }
}
