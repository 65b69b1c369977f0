import { app, BrowserWindow } from 'electron';

/** The least that Electron can show: what the bench of the desk compares with. */
const page = '<!doctype html><title>Empty</title><h1>Empty</h1><textarea rows="10" cols="60"></textarea>';

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true, spellcheck: false } });
  return window.loadURL(`data:text/html,${encodeURIComponent(page)}`);
});
app.on('window-all-closed', () => app.quit());
