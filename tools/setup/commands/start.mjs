import { resolve } from 'node:path';
import { build } from '../build.mjs';
import { hasDisplay } from '../display.mjs';
import { pickElectron } from '../electron.mjs';
import { explainSandbox, hasElectronLibraries } from '../needs.mjs';
import { standing } from '../places.mjs';
import { run as runProgram } from '../run.mjs';
import { say } from '../say.mjs';
import { run as veerman } from './veerman.mjs';

/** Flags of the set-up itself; all others go on to the workbench. */
const own = ['--browser', '--retry-download'];

/** Opens the workbench: in a window, or where none can be shown, for a browser. */
export async function run(args) {
  const passed = args.filter((word) => !own.includes(word));
  if (args.includes('--browser')) return serve(passed);
  if (!hasDisplay()) {
    say('there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened');
    return serve(passed);
  }
  const electron = await findUsableElectron();
  if (!electron) return serve(passed);
  await build(['page', 'fonts', 'shell'], { standIn: electron.standIn });
  if (electron.standIn) say('the window runs on a stand-in Electron for tests; its title says so too');
  return runProgram(electron.file, ['.', ...electronFlags(), ...makeAbsolute(passed)], { env: electronEnvironment() });
}

function electronFlags() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return [
    // Chromium's own remarks (no system bus, no graphics device) are no news to a translator.
    '--log-level=3',
    ...(process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []),
    ...(WAYLAND_DISPLAY && !DISPLAY ? ['--ozone-platform-hint=auto'] : []),
  ];
}

/** Terminals inside other Electron programs sometimes hand this on; Electron would then be a mere Node. */
function electronEnvironment() {
  const environment = { ...process.env };
  delete environment.ELECTRON_RUN_AS_NODE;
  return environment;
}

/** The Electron to use, with everything it needs; null after saying what is in the way. */
async function findUsableElectron() {
  const electron = await pickElectron();
  if (!electron) {
    say('Electron is not installed and could not be fetched');
    return null;
  }
  if (!(await hasElectronLibraries(electron.file))) return null;
  const trouble = explainSandbox(electron.folder);
  if (trouble) say(trouble);
  return trouble ? null : electron;
}

async function serve(args) {
  say('serving the same workbench for a browser on this machine instead');
  await build(['page', 'fonts', 'cli']);
  const workspace = makeAbsolute(args).filter((_word, index, words) => isWorkspaceWord(words, index));
  return veerman(['serve', ...workspace]);
}

function isWorkspaceWord(words, index) {
  return words[index].startsWith('--workspace') || words[index - 1] === '--workspace';
}

/** Electron is started at the top of the checkout; a file is meant from where the user stands. */
function makeAbsolute(words) {
  return words.map((word, index) => {
    if (words[index - 1] === '--workspace') return resolve(standing, word);
    const [, file] = /^--workspace=(.+)$/.exec(word) ?? [];
    return file ? `--workspace=${resolve(standing, file)}` : word;
  });
}
