import { join } from 'node:path';
import { build } from '#tools/setup/build.mjs';
import { hasDisplay } from '#tools/setup/display.mjs';
import { pickElectron } from '#tools/setup/electron.mjs';
import { hasElectronLibraries, hasVirtualDisplay, provideChromium } from '#tools/setup/needs.mjs';
import { run } from '#tools/setup/run.mjs';
import { SetupError } from '#tools/setup/say.mjs';

/** `npm run robot:kill`: provides the hosts and a display, then lets the robot type and kill. */
const electron = await pickElectron();
if (!electron || !(await hasElectronLibraries(electron.file))) throw new SetupError('the robot needs Electron');
const chromium = await provideChromium();
if (!chromium) throw new SetupError('the robot needs a browser');
await build(['page', 'fonts', 'shell'], { standIn: electron.standIn });
await build(['cli']);
const env = {
  ...process.env,
  VEERMAN_E2E: JSON.stringify({ electron, packaged: { file: null }, browser: { file: chromium } }),
  ...(electron.standIn ? { ELECTRON_OVERRIDE_DIST_PATH: electron.folder } : {}),
};
const command = ['--no-warnings', join(import.meta.dirname, 'kill.ts'), ...process.argv.slice(2)];
process.exitCode =
  hasDisplay() || !(await hasVirtualDisplay())
    ? await run(process.execPath, command, { env })
    : await run('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24 -noreset', process.execPath, ...command], { env });
