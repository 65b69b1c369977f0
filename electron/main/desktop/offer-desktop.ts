import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  shell,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  type OpenDialogOptions,
} from 'electron';
import { extname, join } from 'node:path';
import { ok } from '#shared/result.ts';
import { channels } from '#electron/channels.ts';
import { isPageAddress } from '../page/page-address.ts';
import { words } from '../words.ts';
import { safeFileName } from './safe-file-name.ts';
import { writeAtomically } from './write-atomically.ts';

interface DesktopOptions {
  /** The page got a port to the engine when it asked for one. */
  readonly onEngineWanted: (event: IpcMainEvent) => void;
  /** The user chose another workspace. */
  readonly onWorkspace: (path: string) => void;
}

/** Answers what the page asks of the desktop. Only the page itself is answered, and only in its top frame. */
export function offerDesktop({ onEngineWanted, onWorkspace }: DesktopOptions): void {
  /** Files that were saved in this run: the only ones the page may have shown. */
  const saved = new Set<string>();

  ipcMain.on(channels.engineWanted, (event) => {
    if (isFromPage(event)) onEngineWanted(event);
  });
  ipcMain.handle(channels.saveFile, async (event, suggestedName: unknown, bytes: unknown) => {
    if (!isFromPage(event) || typeof suggestedName !== 'string' || !(bytes instanceof Uint8Array)) throw refused();
    const path = await askWhereToSave(event, safeFileName(suggestedName));
    if (path === null) return ok(null);
    const written = await writeAtomically(path, bytes);
    if (written.ok) saved.add(written.value.path);
    return written;
  });
  ipcMain.on(channels.showFile, (event, path: unknown) => {
    if (isFromPage(event) && typeof path === 'string' && saved.has(path)) shell.showItemInFolder(path);
  });
  ipcMain.handle(channels.chooseWorkspace, async (event) => {
    if (!isFromPage(event)) throw refused();
    const path = await askForWorkspace(event);
    if (path !== null) onWorkspace(path);
    return path;
  });
  ipcMain.handle(channels.chooseDictionary, (event) => {
    if (!isFromPage(event)) throw refused();
    return askForDictionary(event);
  });
  ipcMain.handle(channels.chooseFolder, (event) => {
    if (!isFromPage(event)) throw refused();
    return askForFile(event, { title: words().chooseFolder, properties: ['openDirectory', 'createDirectory'] });
  });
}

function isFromPage(event: IpcMainEvent | IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && isPageAddress(frame.url);
}

function refused(): Error {
  return new Error('refused: not asked by the page, or not as agreed');
}

async function askWhereToSave(event: IpcMainInvokeEvent, name: string): Promise<string | null> {
  const ending = extname(name).slice(1);
  const options = {
    title: words().save,
    defaultPath: join(app.getPath('documents'), name),
    filters: [
      ...(ending ? [{ name: ending.toUpperCase(), extensions: [ending] }] : []),
      { name: words().allFiles, extensions: ['*'] },
    ],
  };
  const window = BrowserWindow.fromWebContents(event.sender);
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || !filePath ? null : filePath;
}

function askForWorkspace(event: IpcMainInvokeEvent): Promise<string | null> {
  return askForFile(event, {
    title: words().chooseWorkspace,
    filters: [
      { name: words().workspaces, extensions: ['veerman', 'sqlite', 'db'] },
      { name: words().allFiles, extensions: ['*'] },
    ],
    properties: ['openFile', 'promptToCreate'],
  });
}

function askForDictionary(event: IpcMainInvokeEvent): Promise<string | null> {
  return askForFile(event, {
    title: words().chooseDictionary,
    filters: [
      { name: words().dictionaries, extensions: ['index', 'ifo'] },
      { name: words().allFiles, extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
}

async function askForFile(event: IpcMainInvokeEvent, options: OpenDialogOptions): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(event.sender);
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}
