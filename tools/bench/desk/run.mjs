import { join } from 'node:path';
import { build as buildPage } from 'vite';
import { build } from '#tools/setup/build.mjs';
import { hasDisplay } from '#tools/setup/display.mjs';
import { pickElectron } from '#tools/setup/electron.mjs';
import { hasElectronLibraries, hasVirtualDisplay } from '#tools/setup/needs.mjs';
import { packageForTests } from '#tools/setup/package.mjs';
import { top } from '#tools/setup/places.mjs';
import { run } from '#tools/setup/run.mjs';
import { SetupError } from '#tools/setup/say.mjs';

/** `npm run bench:desk`: provides the packaged application, a bare editor and a display, then measures. */
const electron = await pickElectron();
if (!electron || !(await hasElectronLibraries(electron.file))) throw new SetupError('the bench needs Electron');
await build(['page', 'fonts', 'shell'], { standIn: electron.standIn });
const program = await packageForTests(electron);
const bare = join(top, '.runtime', 'bare-editor');
await buildPage({
  configFile: false,
  logLevel: 'warn',
  root: join(import.meta.dirname, 'bare-editor'),
  base: './',
  build: { outDir: bare, emptyOutDir: true, target: 'chrome130', modulePreload: false },
});
const measure = join(import.meta.dirname, 'measure.ts');
const command = ['--no-warnings', measure, electron.file, program, join(bare, 'index.html'), ...process.argv.slice(2)];
process.exitCode =
  hasDisplay() || !(await hasVirtualDisplay())
    ? await run(process.execPath, command)
    : await run('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24 -noreset', process.execPath, ...command]);
