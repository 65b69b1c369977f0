import type { Session } from 'electron';
import { mayLoad } from './page-address.ts';

/** Writing to the clipboard is what copying needs; reading it is the user's own paste key. */
const granted = ['clipboard-sanitized-write'];

/** No request leaves the machine, no permission is given but the clipboard, and no dictionary is fetched. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(granted.includes(permission)));
  session.setPermissionCheckHandler((_contents, permission) => granted.includes(permission));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  session.on('will-download', (event) => event.preventDefault());
}
