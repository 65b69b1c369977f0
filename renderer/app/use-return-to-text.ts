import { useEffect, useRef } from 'react';
import { useCommands, useSurface } from '#renderer/session/hooks.ts';

/** After a dialog was closed the keyboard goes back to where it was; where that is gone, to the text. */
export function useReturnToText(): void {
  const commands = useCommands();
  const surface = useSurface();
  const before = useRef(surface);
  const cameFromText = useCameFromText();
  useEffect(() => {
    const hasClosed = before.current !== null && surface === null;
    before.current = surface;
    if (!hasClosed || document.activeElement !== document.body) return undefined;
    // Another row has become active under the dialog.
    if (cameFromText.current) return commands.focusText();
    // What the dialog was opened from may be found again near where it was, which takes a moment.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) commands.focusText();
    }, 50);
    return () => clearTimeout(timer);
  }, [surface, commands, cameFromText]);
}

/** Whether the keyboard was in the text before it went into a dialog. */
function useCameFromText(): { readonly current: boolean } {
  const isText = useRef(false);
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest('[role="dialog"], [role="alertdialog"]')) return;
      isText.current = target.closest('[contenteditable]') !== null;
    };
    window.addEventListener('focusin', look);
    return () => window.removeEventListener('focusin', look);
  }, []);
  return isText;
}
