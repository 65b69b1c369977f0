import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Desktop } from '#shared/contract/desktop.ts';
import { channels } from '#electron/channels.ts';
import { sharePort } from './share-port.ts';
import { tellLooks } from './tell-looks.ts';

const connectEngine = sharePort({
  ask: () => ipcRenderer.send(channels.engineWanted),
  onPort: (take) => ipcRenderer.on(channels.enginePort, take),
});

const desktop: Desktop = {
  info: {
    electron: process.versions.electron,
    chrome: process.versions.chrome,
    testRuntime: process.argv.includes('--veerman-stand-in'),
  },
  connectEngine,
  saveFile: (suggestedName, bytes) => ipcRenderer.invoke(channels.saveFile, suggestedName, bytes),
  showFile: (path) => ipcRenderer.send(channels.showFile, path),
  chooseWorkspace: () => ipcRenderer.invoke(channels.chooseWorkspace),
  chooseDictionary: () => ipcRenderer.invoke(channels.chooseDictionary),
  chooseFolder: () => ipcRenderer.invoke(channels.chooseFolder),
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
};
contextBridge.exposeInMainWorld('veermanDesktop', desktop);
window.addEventListener('DOMContentLoaded', () => tellLooks((looks) => ipcRenderer.send(channels.pageLooks, looks)));
