import { app, session } from 'electron';
import { offerDesktop } from './desktop/offer-desktop.ts';
import { startEngine } from './engine/start-engine.ts';
import { showMenu } from './menu.ts';
import { serveAppScheme } from './page/app-scheme.ts';
import { hardenContents } from './page/harden-contents.ts';
import { hardenSession } from './page/harden-session.ts';
import { findPlaces } from './places.ts';
import type { StartOptions } from './read-options.ts';
import { isStandIn } from './runtime.ts';
import { followLooks } from './window/follow-looks.ts';
import { openWindow } from './window/open-window.ts';

/**
 * The page's session, kept beside the other files of the shell: what V8 made of the page's script, and the looks of the last
 * visit, are there at the next start. Nothing else of it is worth keeping.
 */
const partition = 'persist:veerman';

/**
 * Puts the shell together: first the window, whose own process takes the longest to come, then what it will ask for while it
 * comes.
 */
export function start({ workspacePath }: StartOptions): void {
  const places = findPlaces();
  const page = session.fromPartition(partition);
  hardenSession(page);
  serveAppScheme(page.protocol, places.renderer);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  const window = openWindow({ partition, preload: places.preload });
  const engine = startEngine(places, workspacePath);
  offerDesktop({ onEngineWanted: (event) => engine.connect(event.sender), onWorkspace: engine.remember });
  followLooks(window);
  showMenu();
  if (isStandIn()) {
    console.error(
      `veerman: this is a stand-in runtime for tests (Electron ${process.versions.electron}), not the product's`,
    );
  }

  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    void engine.stop().then(() => app.exit(0));
  });
}
