import { readDesktop } from '#renderer/engine/desktop.ts';
import type { Session } from '#renderer/session/session.ts';

/** Sends what is not stored yet the moment the user looks away or the page goes: nobody knows whether it comes back. */
export function saveOnLeaving(session: Session): void {
  const flush = () => {
    if (session.store.get().drafts.size > 0) void session.commands.flush();
  };
  window.addEventListener('blur', flush);
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
  window.addEventListener('beforeunload', (event) => {
    flush();
    const { drafts, connection } = session.store.get();
    // While the engine is away the text is only here, and a browser asks before it lets the page go. A desktop window
    // would not ask but stay, even when the user has said to quit.
    if (drafts.size > 0 && connection !== 'open' && !readDesktop()) event.preventDefault();
  });
}
