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
    let releasing = false;
    const hold = (event: KeyboardEvent) => {
      // What comes before the held letters are in must not overtake them.
      const holds = store.get().confirming || held !== '';
      if (!holds || !isLetter(event)) return;
      event.preventDefault();
      event.stopPropagation();
      held += event.key;
    };
    const release = () => {
      if (store.get().confirming || held === '' || releasing) return;
      releasing = true;
      // The next row's editor is there one frame later; where the confirmation was refused it is the same row, and the
      // panel below it has the keyboard. The command goes through the editor's own input handling.
      requestAnimationFrame(() => {
        commands.focusText();
        requestAnimationFrame(() => {
          releasing = false;
          // The next confirmation is under way already: they wait for that one too.
          if (store.get().confirming) return;
          const text = held;
          held = '';
          document.execCommand('insertText', false, text);
        });
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
  // The panel of a refused confirmation takes the keyboard while letters are still held.
  const { target } = event;
  const inText = target instanceof Element && target.closest('[contenteditable], [role="alertdialog"]') !== null;
  return inText && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
}
