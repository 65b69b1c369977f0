import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders that come with the product. */
export interface Resources {
  readonly seedsFolder: string;
  readonly fontsFolder: string;
  /** The built page. */
  readonly pageFolder: string;
}

/**
 * Finds what comes with the product by going up from the running file: the sources, the build in `out/` and the
 * packaged application each have `seeds/` in the nearest folder that has one.
 */
export function findResources(from: string = import.meta.url): Resources {
  let folder = dirname(fileURLToPath(from));
  while (!existsSync(join(folder, 'seeds', 'glossary.tbx'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error(`No seeds folder above ${fileURLToPath(from)}: the installation is incomplete.`);
    folder = parent;
  }
  return {
    seedsFolder: join(folder, 'seeds'),
    fontsFolder: join(folder, 'out', 'fonts'),
    pageFolder: join(folder, 'out', 'renderer'),
  };
}
