import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { join } from 'node:path';

/** What is measured and what it is compared with: each starts a program of its own and gives it with its window. */
export interface Programs {
  /** The packaged product on the workspace of the bench. */
  readonly product: () => Promise<Started>;
  /** An Electron window with a heading in it. */
  readonly empty: () => Promise<Started>;
  /** An Electron window with Lexical and nothing around it. */
  readonly bare: () => Promise<Started>;
}

/** A program that runs. */
export interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
}

const flags = ['--no-sandbox', '--disable-gpu', '--lang=en-GB', '--log-level=3'];

/** Ways to start the three programs. `data` is the folder of the product's workspace. */
export function listPrograms(
  { electron, packaged, bareEditor }: { electron: string; packaged: string; bareEditor: string },
  data: string,
): Programs {
  const start = async (options: Parameters<typeof _electron.launch>[0]): Promise<Started> => {
    const app = await _electron.launch(options);
    return { app, page: await app.firstWindow() };
  };
  const beside = (folder: string, env: Record<string, string> = {}) =>
    start({
      executablePath: electron,
      args: [join(import.meta.dirname, folder), ...flags],
      env: { ...environment(), ...env },
    });
  return {
    product: () => start({ executablePath: packaged, args: flags, env: { ...environment(), VEERMAN_DATA: data } }),
    empty: () => beside('empty-window'),
    bare: () => beside('bare-editor', { BARE_EDITOR: bareEditor }),
  };
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
}
