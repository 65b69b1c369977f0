import { app } from 'electron';
import { join } from 'node:path';

/** Where the parts of the product lie, in a checkout and in a package alike: everything is found from this file and from Electron's own paths. */
export interface Places {
  readonly renderer: string;
  readonly preload: string;
  readonly engine: string;
  readonly seeds: string;
  readonly fonts: string;
  /** A plain Node for the engine; only the stand-in runtime uses it. */
  readonly plainNode: string;
}

/** The places of this start. The bundle lies in `out/main`, data beside the package's `app.asar` or at the top of the checkout. */
export function findPlaces(): Places {
  const built = import.meta.dirname;
  const top = join(built, '..', '..');
  const data = app.isPackaged ? process.resourcesPath : top;
  return {
    renderer: join(built, '..', 'renderer'),
    preload: join(built, '..', 'preload', 'index.cjs'),
    engine: join(outsideArchive(built), 'engine.mjs'),
    seeds: join(data, 'seeds'),
    fonts: app.isPackaged ? join(data, 'fonts') : join(built, '..', 'fonts'),
    plainNode: app.isPackaged ? join(data, 'node') : join(top, 'node_modules', '.bin', 'node'),
  };
}

/** The engine lies beside the archive of a package, not in it: its native modules, its threads and a plain Node cannot read there. */
function outsideArchive(folder: string): string {
  return folder.replace(/app\.asar(?=[\\/]|$)/, 'app.asar.unpacked');
}
