import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { keep, top } from './places.mjs';
import { run } from './run.mjs';
import { say, SetupError } from './say.mjs';

const builder = join(top, 'node_modules', 'electron-builder', 'cli.js');
/** electron-builder's settings around the stand-in. */
export const standInConfig = 'tools/packaging/stand-in.yml';
const from = [
  'out/main',
  'out/preload',
  'out/renderer',
  'out/fonts',
  'seeds',
  'electron-builder.yml',
  'tools/packaging',
];
const isArm = process.arch === 'arm64';
const packages = {
  linux: [isArm ? 'linux-arm64-unpacked' : 'linux-unpacked', 'veerman'],
  win32: [isArm ? 'win-arm64-unpacked' : 'win-unpacked', 'Veerman.exe'],
  darwin: [isArm ? 'mac-arm64' : 'mac', 'Veerman.app/Contents/MacOS/Veerman'],
};
const [folderName, programName] = packages[process.platform] ?? packages.linux;
/** Name of the folder that electron-builder makes for this system. */
export const packagedFolder = folderName;

/** Packages as a directory around this Electron, for tests, when anything in it has changed; gives its program. */
export async function packageForTests(electron) {
  const program = join(keep, 'packaged', packagedFolder, programName);
  const stamp = join(keep, 'packaged', 'stamp');
  const wanted = fingerprint([...from, 'package-lock.json', 'tools/setup/package.mjs'], JSON.stringify(electron));
  const isCurrent = () => existsSync(program) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  await withLock('package', async () => {
    if (isCurrent()) return;
    say('packaging the application as a directory …');
    rmSync(join(keep, 'packaged'), { recursive: true, force: true });
    await runBuilder(['--dir', '--config', electron.standIn ? standInConfig : 'tools/packaging/own-electron.yml']);
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
