import { useEffect, useRef } from 'react';
import { useCommands, useSurface } from '#renderer/session/hooks.ts';

/** After a dialog was closed the keyboard goes back to where it was; where that was nowhere, to the text. */
export function useReturnToText(): void {
  const commands = useCommands();
  const surface = useSurface();
  const before = useRef(surface);
  useEffect(() => {
    const hasClosed = before.current !== null && surface === null;
    before.current = surface;
    if (!hasClosed) return;
    // The dialog gives the keyboard back itself, a moment after it is gone.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) commands.focusText();
    }, 50);
    return () => clearTimeout(timer);
  }, [surface, commands]);
}
