import { useEffect } from 'react';
import { isMac, matchKeys } from '#renderer/session/keys.ts';
import type { CommandSpec } from '#renderer/session/command-spec.ts';
import { registry } from '#renderer/session/registry.ts';
import { useSession, type Session } from '#renderer/session/session.ts';

/** Runs commands by their keys, wherever the keyboard is; before the editor and the browser get to see the press. */
export function useKeys(): void {
  const session = useSession();
  useEffect(() => {
    const mac = isMac();
    const handle = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const spec = registry.find(({ keys }) => keys.some((combination) => matchKeys(combination, event, mac)));
      if (!spec || !isMeant(session, spec, event)) return;
      // Taken even when there is nothing to do, so that no key of ours prints or saves the page instead.
      event.preventDefault();
      event.stopPropagation();
      // A key held down too long must not confirm row after row unread.
      if (event.repeat && spec.id === 'confirm') return;
      if (spec.enabled(session.store.get())) spec.run(session.commands);
    };
    window.addEventListener('keydown', handle, { capture: true });
    return () => window.removeEventListener('keydown', handle, { capture: true });
  }, [session]);
}

/** In a dialog or a field the keys belong to that, but for those of the window. */
function isMeant(session: Session, spec: CommandSpec, { target }: KeyboardEvent): boolean {
  const { surface, view } = session.store.get();
  if (surface !== null) return spec.id === surface;
  const inField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  const inDialog = target instanceof Element && target.closest('[role="dialog"], [role="menu"], [role="listbox"]');
  const isHere = view === 'desk' || spec.anywhere === true;
  // What has an undo of its own takes these keys itself.
  const isUndo = spec.id === 'undo' || spec.id === 'redo';
  if (isUndo && target instanceof Element && target.closest('[data-own-undo]')) return false;
  return spec.group === 'window' || (isHere && !inField && !inDialog);
}
