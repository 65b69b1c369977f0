import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findEngine } from './find-engine.ts';
import type { Host, HostPlaces } from './host.ts';
import { testEnvironment, top } from './settings.ts';

/** Drawing in software: a virtual display has no graphics device, and looking for one sometimes hangs. */
const flags = ['--no-sandbox', '--disable-gpu', '--lang=en-GB', '--log-level=3'];

/** The desktop application, with a way into its main process. */
export interface ElectronHost extends Host {
  app(): ElectronApplication;
  enginePid(): number;
}

/** The desktop application: from the checkout, or where `program` names it, as a package. */
export function createElectronHost({ folder }: HostPlaces, program: string | null): ElectronHost {
  let running: ElectronApplication | null = null;
  let files = 0;
  let hasLostPage = false;
  const app = () => {
    if (!running) throw new Error('the application is not running');
    return running;
  };
  const mainPid = () => app().process().pid ?? 0;
  const kill = async (pid: number) => {
    const ended = once(app().process(), 'exit');
    process.kill(pid, 'SIGKILL');
    await ended;
    running = null;
    hasLostPage = false;
  };
  return {
    app,
    enginePid: () => findEngine(mainPid()),
    revivesEngine: true,
    async open(): Promise<Page> {
      running = await _electron.launch({
        args: program ? flags : ['.', ...flags],
        ...(program ? { executablePath: program } : {}),
        cwd: top,
        env: testEnvironment(folder),
      });
      return running.firstWindow();
    },
    async close() {
      if (running && hasLostPage) await quit(running);
      else await running?.close();
      running = null;
      hasLostPage = false;
    },
    killApp: () => kill(mainPid()),
    async killPage() {
      const pid = await app().evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        return window ? window.webContents.getOSProcessId() : 0;
      });
      process.kill(pid, 'SIGKILL');
      hasLostPage = true;
    },
    async killEngine() {
      process.kill(findEngine(mainPid()), 'SIGKILL');
    },
    async catchFile(save) {
      const path = join(folder, `saved-${++files}`);
      await app().evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, path);
      await save();
      return readFile(path);
    },
  };
}

/** Playwright waits for a page that was killed when it closes an application; the application itself has a new one. */
async function quit(running: ElectronApplication): Promise<void> {
  const ended = once(running.process(), 'exit');
  // As the system ends it: in good order, and by force where it does not end.
  running.process().kill('SIGTERM');
  const force = setTimeout(() => running.process().kill('SIGKILL'), 6_000);
  await ended;
  clearTimeout(force);
}
