import { findProgram } from './find-program.mjs';
import { withLock } from './lock.mjs';
import { capture, run } from './run.mjs';
import { say } from './say.mjs';

/** What a part of the product needs of the system, by Debian's names. */
export const systemPackages = {
  display: ['xvfb', 'xauth'],
  electron: ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2'],
  chromium: ['chromium'],
};

/**
 * Installs Debian packages where that is ours to do (as root), else prints the exact command. True when they were
 * installed.
 */
export async function installSystemPackages(names, purpose) {
  if (process.platform !== 'linux') return false;
  const apt = findProgram('apt-get');
  if (!apt) {
    say(`${purpose} needs what Debian calls ${names.join(' ')}; install their like with your system's package manager`);
    return false;
  }
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) {
    const here = await renameForRelease(names);
    say(`${purpose} needs system packages that only an administrator may install. The command is:`);
    say(`  sudo apt-get update && sudo apt-get install --yes --no-install-recommends ${here.join(' ')}`);
    return false;
  }
  return withLock('apt', () => install(apt, names, purpose));
}

async function install(apt, names, purpose) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quietly = { env, stdio: ['ignore', 'ignore', 2] };
  say(`${purpose} needs ${names.join(' ')}: installing with apt-get …`);
  // An old list of packages may still do, so a failure here is not the end.
  await run(apt, ['update', '-qq'], quietly);
  const here = await renameForRelease(names);
  const code = await run(apt, ['install', '-qq', '--yes', '--no-install-recommends', ...here], quietly);
  if (code === 0) return true;
  say(
    `apt-get could not install them (code ${code}). Without a network they can be put in from a medium: ${here.join(' ')}`,
  );
  return false;
}

/** Newer Debians and Ubuntus carry libraries with 64-bit time under a name of their own. */
export async function renameForRelease(names) {
  return Promise.all(names.map(async (name) => ((await isOffered(`${name}t64`)) ? `${name}t64` : name)));
}

async function isOffered(name) {
  const { output } = await capture('apt-cache', ['policy', name], { env: { ...process.env, LC_ALL: 'C' } });
  return /Candidate: (?!\(none\))\S/.test(output);
}
