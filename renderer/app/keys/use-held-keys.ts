import { useEffect } from 'react';
import { useSession } from '#renderer/session/session.ts';

/**
 * Keeps what is typed while a confirmation is on its way and puts it into the row that comes next: a fast typist is
 * already there. Without this the first letters would land in the row just confirmed and make it a draft again.
 */
export function useHeldKeys(): void {
  const { store } = useSession();
  useEffect(() => {
    let held = '';
    const hold = (event: KeyboardEvent) => {
      if (!store.get().confirming || !isLetter(event)) return;
      event.preventDefault();
      event.stopPropagation();
      held += event.key;
    };
    const release = () => {
      const { confirming, blocked } = store.get();
      if (confirming || held === '') return;
      const text = held;
      held = '';
      // A refused confirmation goes nowhere, and the letters were meant for the next row.
      if (blocked !== null) return;
      // The next row's editor is there one frame later. The command goes through the editor's own input handling.
      requestAnimationFrame(() => document.execCommand('insertText', false, text));
    };
    window.addEventListener('keydown', hold, { capture: true });
    const unsubscribe = store.subscribe(release);
    return () => {
      window.removeEventListener('keydown', hold, { capture: true });
      unsubscribe();
    };
  }, [store]);
}

function isLetter(event: KeyboardEvent): boolean {
  const inText = event.target instanceof Element && event.target.closest('[contenteditable]') !== null;
  return inText && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
}
