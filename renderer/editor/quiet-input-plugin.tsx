import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { typesLetter } from '#renderer/session/keys.ts';

/** What the browser tells of a letter after it was pressed; the editor hears all of it at its own element. */
const ofLetters = ['keypress', 'textInput', 'beforeinput', 'input'] as const;

/**
 * Keeps letters from going up the page: nothing above the editor asks for them, and React would look for who does among
 * all elements on the way, five times for a key, before it is painted.
 */
export function QuietInputPlugin() {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerRootListener((root, before) => {
        for (const name of ofLetters) {
          before?.removeEventListener(name, stop);
          root?.addEventListener(name, stop);
        }
        before?.removeEventListener('keydown', stopLetter);
        root?.addEventListener('keydown', stopLetter);
      }),
    [editor],
  );
  return null;
}

function stop(event: Event): void {
  event.stopPropagation();
}

function stopLetter(event: KeyboardEvent): void {
  if (typesLetter(event)) event.stopPropagation();
}
