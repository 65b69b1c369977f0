import { useEffect } from 'react';
import { useSession } from '#renderer/session/session.ts';

/**
 * Keeps what is typed while a confirmation is on its way and puts it into the row that comes next: a fast typist is
 * already there. Without this the first letters would land in the row just confirmed and make it a draft again. Where
 * the confirmation is refused they go on in its text: better there than lost.
 */
export function useHeldKeys(): void {
  const { store, commands } = useSession();
  useEffect(() => {
    let held = '';
    const hold = (event: KeyboardEvent) => {
      if (!store.get().confirming || !isLetter(event)) return;
      event.preventDefault();
      event.stopPropagation();
      held += event.key;
    };
    const release = () => {
      if (store.get().confirming || held === '') return;
      const text = held;
      held = '';
      // The next row's editor is there one frame later; where the confirmation was refused it is the same row, and the
      // panel below it has the keyboard. The command goes through the editor's own input handling.
      requestAnimationFrame(() => {
        commands.focusText();
        requestAnimationFrame(() => document.execCommand('insertText', false, text));
      });
    };
    window.addEventListener('keydown', hold, { capture: true });
    const unsubscribe = store.subscribe(release);
    return () => {
      window.removeEventListener('keydown', hold, { capture: true });
      unsubscribe();
    };
  }, [store, commands]);
}

function isLetter(event: KeyboardEvent): boolean {
  const inText = event.target instanceof Element && event.target.closest('[contenteditable]') !== null;
  return inText && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
}
