import { dialog, type BrowserWindow } from 'electron';
import { words } from '../words.ts';

/** A page that holds text back that is not saved yet would keep the window open without a word: ask the user instead. */
export function askBeforeLeaving(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const text = words();
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: text.notSavedYet,
      detail: text.notSavedYetDetail,
      buttons: [text.stay, text.leave],
      defaultId: 0,
      cancelId: 0,
    });
    // Preventing the prevention lets the window close.
    if (answer === 1) event.preventDefault();
  });
}
