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
  // While the engine is away the text is only here: the browser then asks before it lets the page go.
  window.addEventListener('beforeunload', (event) => {
    flush();
    const { drafts, connection } = session.store.get();
    if (drafts.size > 0 && connection !== 'open') event.preventDefault();
  });
}
