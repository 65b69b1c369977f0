import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { join } from 'node:path';
import { appOrigin } from '../page/app-scheme.ts';
import { devServer, isStandIn, windowTitle } from '../runtime.ts';
import { askBeforeLeaving } from './ask-before-leaving.ts';
import { reviveCrashedPage } from './revive-crashed-page.ts';
import { keepOnScreen, readWindowState, writeWindowState } from './window-state.ts';

interface PageOptions {
  /** Name of the page's session. */
  readonly partition: string;
  /** File of the preload script. */
  readonly preload: string;
}

const firstSize = { width: 1440, height: 900 };
const smallest = { minWidth: 800, minHeight: 500 };
/** Before the first page has told its own: neutral, near to any theme's. */
const plainBackground = { light: '#ffffff', dark: '#1c1c1e' };

/** Opens the one window of this process, where and as it was last closed, and shows it when the page is drawn. */
export function openWindow(page: PageOptions): BrowserWindow {
  const file = join(app.getPath('userData'), 'window.json');
  const state = readWindowState(file);
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...firstSize,
    ...keepOnScreen(state.bounds, areas),
    ...smallest,
    show: false,
    title: windowTitle(),
    autoHideMenuBar: true,
    backgroundColor: state.background ?? plainBackground[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    webPreferences: {
      preload: page.preload,
      partition: page.partition,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      navigateOnDragDrop: false,
      additionalArguments: isStandIn() ? ['--veerman-stand-in'] : [],
    },
  });
  window.once('ready-to-show', () => (state.maximized ? window.maximize() : window.show()));
  // The shell owns the title: it says what runs here.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => {
    const background = window.getBackgroundColor().slice(0, 7);
    writeWindowState(file, { bounds: window.getNormalBounds(), maximized: window.isMaximized(), background });
  });
  reviveCrashedPage(window.webContents);
  askBeforeLeaving(window);
  void window.loadURL(devServer() ?? `${appOrigin}/`);
  return window;
}
