import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { withLock } from './lock.mjs';
import { top } from './places.mjs';
import { run } from './run.mjs';
import { say, SetupError } from './say.mjs';

/** Installs the packages where they are missing or not those of the lock file; otherwise costs a few milliseconds. */
export async function ensureInstalled(folder = top) {
  if (isInstalled(folder)) return;
  await withLock('install', async () => {
    if (isInstalled(folder)) return;
    say('installing the packages of package-lock.json (npm ci), about half a minute …');
    await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
    say('packages installed');
  });
}

/**
 * True where node_modules holds what the lock file says. npm keeps its own record of what it installed and writes it last,
 * so an interrupted installation has none.
 */
export function isInstalled(folder) {
  const wanted = readLock(join(folder, 'package-lock.json'));
  const present = readLock(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new SetupError('package-lock.json is missing or unreadable; take it from the repository again');
  if (!present) return false;
  return Object.entries(wanted).every(
    ([place, entry]) => place === '' || !isMeantForHere(entry) || isSame(entry, present[place]),
  );
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * npm may leave out optional packages, and those that they need. Only one that names this very platform is insisted on,
 * unless it is for one C library of two, which are not told apart here.
 */
function isMeantForHere({ os, cpu, libc, optional, link }) {
  if (optional) return !libc && Boolean(os?.includes(process.platform) && cpu?.includes(process.arch));
  return !link;
}

function isSame(wanted, present) {
  return present !== undefined && present.version === wanted.version && present.integrity === wanted.integrity;
}

/** Runs the npm that belongs to the machine's own Node: the one in node_modules may be about to be replaced. */
export async function npm(args, folder) {
  const machineNode = process.env.npm_node_execpath;
  const npmProgram = process.env.npm_execpath;
  const direct = machineNode && npmProgram && existsSync(machineNode) && existsSync(npmProgram);
  const [file, first] = direct ? [machineNode, [npmProgram]] : ['npm', []];
  // Standard output is left to the program that is run in the end.
  const options = { cwd: folder, stdio: ['ignore', 2, 2], shell: !direct && process.platform === 'win32' };
  const code = await run(file, [...first, ...args], { ...options, env: npmEnvironment() }).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
    throw new SetupError(
      'npm was not found. It comes with Node.js: https://nodejs.org, or on Debian: apt-get install npm',
    );
  });
  if (code !== 0) throw new SetupError(explain(args[0]));
}

/** Without what an npm around us has set for itself, such as the script's name; settings and proxies stay. */
function npmEnvironment() {
  const environment = { ...process.env };
  for (const name of Object.keys(environment)) {
    if (/^npm_(lifecycle|package|command)/.test(name)) delete environment[name];
  }
  if (process.env.npm_node_execpath) {
    environment.PATH = `${dirname(process.env.npm_node_execpath)}${delimiter}${environment.PATH}`;
  }
  return environment;
}

function explain(action) {
  return [
    `npm ${action} did not succeed; its own words are above.`,
    '  ENOTFOUND, EAI_AGAIN, ETIMEDOUT or ECONNREFUSED: there is no network, or a proxy is needed (npm config set proxy URL).',
    '  ENOSPC: the disk is full; about 900 MB are needed.',
    '  EACCES or EPERM: this folder belongs to another user.',
    'Nothing else was changed; run the same command again when that is mended.',
  ].join('\n');
}
