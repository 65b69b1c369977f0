import type { FailureOfType } from '../model/failure.ts';
import type { Result } from '../result.ts';

/** What the desktop shell can do for the page beyond the engine; absent in a browser. */
export interface Desktop {
  readonly info: DesktopInfo;
  /** Says that the page listens for its port to the engine, which was asked for while the page loaded; again, asks anew. */
  connectEngine(): void;
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
 * Type of the message with which the preload script hands the page its port to the engine (`event.ports[0]`), after the page
 * called `connectEngine`: a port cannot cross the bridge. After the engine died and was started again a fresh port comes
 * unasked; a port always replaces the one before.
 */
export const enginePortMessage = 'veerman-engine-port';
