import { resolve } from 'node:path';
import { err, ok, type Result } from '#shared/result.ts';

/** What the command line of the desktop application may say. */
export interface StartOptions {
  /** Absolute path of the workspace to open; null = the engine's own choice in the user's data folder. */
  readonly workspacePath: string | null;
}

const flag = '--workspace';

/** Reads `--workspace FILE` or `--workspace=FILE`; everything else belongs to Electron and Chromium and is left to them. */
export function readOptions(argv: readonly string[], folder: string): Result<StartOptions, string> {
  const at = argv.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  if (at < 0) return ok({ workspacePath: null });
  const word = argv[at] ?? '';
  const named = word === flag ? argv[at + 1] : word.slice(flag.length + 1);
  if (!named || named.startsWith('--')) return err('veerman: --workspace wants the name of a file');
  return ok({ workspacePath: resolve(folder, named) });
}
