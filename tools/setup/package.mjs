import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { keep, top } from './places.mjs';
import { run } from './run.mjs';
import { say, SetupError } from './say.mjs';

const builder = join(top, 'node_modules', 'electron-builder', 'cli.js');
const overlay = (electron) => `tools/packaging/${electron.standIn ? 'stand-in' : 'own-electron'}.yml`;
const from = [
  'out/main',
  'out/preload',
  'out/renderer',
  'out/fonts',
  'seeds',
  'electron-builder.yml',
  'tools/packaging',
];
const programs = {
  linux: ['linux-unpacked', 'veerman'],
  win32: ['win-unpacked', 'Veerman.exe'],
  darwin: [process.arch === 'arm64' ? 'mac-arm64' : 'mac', 'Veerman.app', 'Contents', 'MacOS', 'Veerman'],
};

/** Packages as a directory around this Electron, for tests, when anything in it has changed; gives its program. */
export async function packageForTests(electron) {
  const program = join(keep, 'packaged', ...programs[process.platform]);
  const stamp = join(keep, 'packaged', 'stamp');
  const wanted = fingerprint([...from, 'package-lock.json', 'tools/setup/package.mjs'], JSON.stringify(electron));
  const isCurrent = () => existsSync(program) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  await withLock('package', async () => {
    if (isCurrent()) return;
    say('packaging the application as a directory …');
    rmSync(join(keep, 'packaged'), { recursive: true, force: true });
    await runBuilder(['--dir', '--config', overlay(electron)]);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
  });
  return program;
}

/** Runs electron-builder; its own downloads are its own affair, and it never publishes. */
export async function runBuilder(args) {
  const code = await run(process.execPath, [builder, '--publish', 'never', ...args], { stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new SetupError('packaging failed; the reason is above');
}
