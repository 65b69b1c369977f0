import type { BrowserWindow } from 'electron';
import { pickLanguage } from '#shared/messages/languages.ts';
import { channels, type PageLooks } from '#electron/channels.ts';
import { showMenu } from '../menu.ts';
import { setShellLanguage, shellLanguage } from '../words.ts';

/** Paints the window behind the page in the page's colour and keeps the menu in its language. */
export function followLooks(window: BrowserWindow): void {
  window.webContents.ipc.on(channels.pageLooks, (_event, looks: PageLooks) => {
    const background = toHex(looks.background);
    if (background) window.setBackgroundColor(background);
    const language = pickLanguage([looks.language]);
    if (!looks.language || language === shellLanguage()) return;
    setShellLanguage(language);
    showMenu();
  });
}

/** `rgb(1, 2, 3)` as `#010203`; null for a colour that is not opaque or not in this form. */
export function toHex(color: string): string | null {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
  return (
    parts &&
    `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`
  );
}
