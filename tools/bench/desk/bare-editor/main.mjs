import { app, BrowserWindow } from 'electron';

/** A window with the page that the bench has built. */
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true, spellcheck: false } });
  return window.loadFile(process.env.BARE_EDITOR);
});
app.on('window-all-closed', () => app.quit());
