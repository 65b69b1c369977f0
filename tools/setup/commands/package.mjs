import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { build } from '../build.mjs';
import { pickElectron } from '../electron.mjs';
import { packagedFolder, runBuilder, standInConfig } from '../package.mjs';
import { top } from '../places.mjs';
import { run as runProgram } from '../run.mjs';
import { say, SetupError } from '../say.mjs';

const dist = join(top, 'dist');

/**
 * Without words: the application as a directory and as tar.gz in dist/. With words, they are electron-builder's own, such
 * as `--linux AppImage deb`, `--win` or `--mac`, for a machine that can fetch what those need.
 */
export async function run(args) {
  if (args.length > 0) return buildInstallers(args);
  const electron = await pickElectron();
  if (!electron) throw new SetupError('there is no Electron to package with: it could not be fetched');
  if (electron.standIn) say('this package holds the stand-in Electron: good for trying it out, never to be given away');
  await buildAll(electron.standIn);
  const config = electron.standIn ? ['--config', standInConfig] : [`-c.electronDist=${electron.folder}`];
  await runBuilder(['--dir', ...config, `-c.directories.output=${dist}`]);
  const folder = join(dist, packagedFolder);
  say(`packaged as ${folder}`);
  if (process.platform !== 'win32') say(`packed as ${await packTar(folder, electron.standIn)}`);
  return 0;
}

async function buildInstallers(args) {
  await buildAll(false);
  await runBuilder(args);
  return 0;
}

async function buildAll(standIn) {
  await build(['page', 'fonts', 'shell'], { standIn });
}

/** By the system's tar: electron-builder would fetch a program of its own for it. The folder inside has the archive's name. */
async function packTar(folder, standIn) {
  const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
  const name = `veerman-${version}-${process.platform}-${process.arch}${standIn ? '-stand-in' : ''}`;
  const file = join(dist, `${name}.tar.gz`);
  const partial = `${file}.part`;
  const inside = folder.slice(dirname(folder).length + sep.length);
  mkdirSync(dist, { recursive: true });
  rmSync(file, { force: true });
  const rename =
    process.platform === 'darwin' ? ['-s', `|^${inside}|${name}|`] : [`--transform=s|^${inside}|${name}|S`];
  const code = await runProgram('tar', ['-czf', partial, '-C', dirname(folder), ...rename, inside]);
  if (code !== 0) throw new SetupError(`tar could not pack ${folder}; the reason is above`);
  renameSync(partial, file);
  return file;
}
