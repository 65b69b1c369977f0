import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What decides where the data folder is: taken from the process unless a test gives its own. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** Name of the workspace file that is opened when none is named. */
export const workspaceFileName = 'veerman.sqlite';

/** The surroundings of this process. */
export function readSurroundings(): Surroundings {
  return { platform: process.platform, env: process.env, home: homedir() };
}

/**
 * The user's data folder: `VEERMAN_DATA` where set, else what the system prescribes (XDG base directories,
 * %APPDATA%, Application Support). A relative XDG path is ignored, as its specification says.
 */
export function findDataFolder({ platform, env, home }: Surroundings = readSurroundings()): string {
  const path = platform === 'win32' ? win32 : posix;
  if (env['VEERMAN_DATA']) return path.resolve(env['VEERMAN_DATA']);
  if (platform === 'win32') return path.join(env['APPDATA'] || path.join(home, 'AppData', 'Roaming'), 'Veerman');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Veerman');
  const xdg = env['XDG_DATA_HOME'];
  return path.join(xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.local', 'share'), 'veerman');
}

/** Path of the workspace that is opened when none is named. */
export function findDefaultWorkspace(surroundings: Surroundings = readSurroundings()): string {
  const path = surroundings.platform === 'win32' ? win32 : posix;
  return path.join(findDataFolder(surroundings), workspaceFileName);
}
