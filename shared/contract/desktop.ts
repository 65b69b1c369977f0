import type { FailureOfType } from '../model/failure.ts';
import type { Result } from '../result.ts';

/** What the desktop shell can do for the page beyond the engine; absent in a browser. */
export interface Desktop {
  readonly info: DesktopInfo;
  /** Asks for a place and writes the bytes there, whole or not at all. `null` = the user cancelled. */
  saveFile(
    suggestedName: string,
    bytes: Uint8Array,
  ): Promise<Result<{ readonly path: string } | null, FailureOfType<'cannot-write' | 'disk-full'>>>;
  /** Shows a saved file in the system's file manager. */
  showFile(path: string): void;
  /** Asks for another workspace file; `null` = the user cancelled. */
  chooseWorkspace(): Promise<string | null>;
  /** Asks for a file of a dictionary; `null` = the user cancelled. */
  chooseDictionary(): Promise<string | null>;
  /** Asks for a folder; `null` = the user cancelled. */
  chooseFolder(): Promise<string | null>;
  /** Where a file that was dropped on the page lies. */
  pathOf(file: object): string;
}

/** Facts about the shell. */
export interface DesktopInfo {
  readonly electron: string;
  readonly chrome: string;
  /** True where a stand-in runtime for tests runs the product; the window says so. */
  readonly testRuntime: boolean;
}

/**
 * How the page gets its port to the engine in the desktop shell, by `window.postMessage` between page and preload: as
 * soon as it listens, the page posts `{ type: wanted }`, and is answered by `{ type: port }` with the port in
 * `event.ports[0]`. After the engine died and was started again a fresh port comes unasked; a port always replaces the
 * one before.
 */
export const enginePortMessages = { wanted: 'veerman-engine-wanted', port: 'veerman-engine-port' } as const;
