import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { serveDevPage } from '../dev-page.mjs';
import { hasDisplay } from '../display.mjs';
import { pickElectron } from '../electron.mjs';
import { hasElectronLibraries } from '../needs.mjs';
import { out, top } from '../places.mjs';
import { run as runProgram } from '../run.mjs';
import { say } from '../say.mjs';

/** The workbench with hot reload: the page is exchanged while it runs, the shell and the engine are started again. */
export async function run(args) {
  const passed = args.filter((word) => word !== '--browser' && word !== '--retry-download');
  const electron = args.includes('--browser') || !hasDisplay() ? null : await pickElectron();
  if (!electron || !(await hasElectronLibraries(electron.file))) {
    say('developing in a browser on this machine');
    await build(['fonts']);
    return serveDevPage(passed);
  }
  await build(['fonts']);
  // What development leaves in out/ is not what a start may use.
  rmSync(join(out, '.stamps', 'shell'), { force: true });
  const env = {
    ...process.env,
    ELECTRON_EXEC_PATH: electron.file,
    ELECTRON_CLI_ARGS: JSON.stringify(['--log-level=3', ...passed]),
    VEERMAN_STAND_IN: electron.standIn ? '1' : '0',
    ...(process.platform === 'linux' && process.getuid() === 0 ? { NO_SANDBOX: '1' } : {}),
  };
  const tool = join(top, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  return runProgram(process.execPath, [tool, 'dev', '--watch'], { env });
}
