import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { SKIP_DOM_SELECTION_TAG } from 'lexical';
import { useEffect } from 'react';
import { liveTextOf } from '#renderer/session/selectors.ts';
import { useSession } from '#renderer/session/session.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { findCaret } from './find-change.ts';
import { $readText, $writeText } from './plain-text.ts';

/** Marks an update of the editor in which a suggestion is taken. */
export const completion = 'veerman-completion';

/**
 * Keeps the editor and the session at the same text: keys go to the session at once, and what changes there for another
 * reason (a match, undo, another window) comes into the editor.
 */
export function KeepTextPlugin({ segmentId }: { readonly segmentId: SegmentId }) {
  const [editor] = useLexicalComposerContext();
  const { store, commands } = useSession();

  useEffect(() => {
    let shown = editor.getEditorState().read($readText);
    const takeKeys = editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      const text = editorState.read($readText);
      if (text === shown) return;
      shown = text;
      commands.edit(segmentId, text, tags.has(completion) ? 'complete' : null);
    });
    const takeOutside = store.subscribe(() => {
      const text = liveTextOf(store.get(), segmentId);
      if (text === null || text === shown || editor.isComposing()) return;
      const caret = findCaret(shown, text);
      shown = text;
      // The keyboard may be elsewhere: in a panel from which a term was taken.
      const away = !editor.getRootElement()?.contains(document.activeElement);
      editor.update(() => $writeText(text, caret), { discrete: true, ...(away && { tag: SKIP_DOM_SELECTION_TAG }) });
    });
    return () => {
      takeKeys();
      takeOutside();
    };
  }, [editor, store, commands, segmentId]);

  return null;
}
