import { app } from 'electron';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { devServer } from './runtime.ts';

/** Names the application and its folder, and closes the ways by which Chromium reaches for the network by itself. */
export function prepareProfile(): void {
  app.setName('Veerman');
  const data = process.env['VEERMAN_DATA'];
  app.setPath('userData', data ? join(data, 'shell') : join(app.getPath('appData'), 'Veerman'));
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  // The page's own requests are refused in `harden-session`; this stops name look-ups of whatever else Chromium may try.
  if (!devServer()) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
  // A Linux without a graphics device draws in software anyway; Chromium sometimes hangs there while it looks for one.
  if (process.platform === 'linux' && !existsSync('/dev/dri')) app.commandLine.appendSwitch('disable-gpu');
}
