import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** An Electron taken from a folder brings its own start page along, which no package may keep. */
export function afterPack({ appOutDir, electronPlatformName }) {
  if (electronPlatformName === 'darwin') return;
  rmSync(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
  rmSync(join(appOutDir, 'veerman-stamp'), { force: true });
}
