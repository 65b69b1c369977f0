import { join } from 'node:path';
import { build } from '#tools/setup/build.mjs';
import { hasDisplay } from '#tools/setup/display.mjs';
import { pickElectron } from '#tools/setup/electron.mjs';
import { hasElectronLibraries, hasVirtualDisplay } from '#tools/setup/needs.mjs';
import { packageForTests } from '#tools/setup/package.mjs';
import { run } from '#tools/setup/run.mjs';
import { SetupError } from '#tools/setup/say.mjs';

/** `npm run bench:desk`: provides the packaged application and a display, then measures. */
const electron = await pickElectron();
if (!electron || !(await hasElectronLibraries(electron.file))) throw new SetupError('the bench needs Electron');
await build(['page', 'fonts', 'shell'], { standIn: electron.standIn });
const program = await packageForTests(electron);
const command = [process.execPath, join(import.meta.dirname, 'measure.mjs'), electron.file, program];
const code =
  hasDisplay() || !(await hasVirtualDisplay())
    ? await run(command[0], command.slice(1))
    : await run('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24 -noreset', ...command]);
process.exitCode = code;
