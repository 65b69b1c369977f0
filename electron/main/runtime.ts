import { app } from 'electron';

/** True only in builds made for the stand-in runtime; the bundler puts the value in and drops what it makes unreachable. */
declare const __STAND_IN__: boolean;

/** The N-API that better-sqlite3 is compiled against; an older Electron crashes on loading it instead of refusing it. */
const napiNeeded = 10;

/** True where a stand-in Electron for tests runs this build, which therefore cannot load SQLite into its own processes. */
export function isStandIn(): boolean {
  return __STAND_IN__ && Number(process.versions['napi']) < napiNeeded;
}

/** What the window is called; a stand-in must be seen at once. */
export function windowTitle(): string {
  return isStandIn() ? `Veerman – stand-in runtime for tests (Electron ${process.versions.electron})` : 'Veerman';
}

/** The address of Vite's server during development, else null. */
export function devServer(): string | null {
  return (!app.isPackaged && process.env['ELECTRON_RENDERER_URL']) || null;
}
