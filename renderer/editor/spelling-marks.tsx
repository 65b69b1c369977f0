import { useEffect, useState, type RefObject } from 'react';
import type { Finding, TextRange } from '#shared/model/finding.ts';
import { findAt, listPlaced } from '#renderer/session/find-wrong-wording.ts';
import { selectLiveText } from '#renderer/session/selectors.ts';
import { useSession } from '#renderer/session/session.ts';
import { createAfterPaint } from '#renderer/session/after-paint.ts';
import { readCaretOffset, readOffsetAt } from './text-offset.ts';
import { createTextMarks } from './use-text-marks.ts';

interface SpellingMarksProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly findings: readonly Finding[];
}

/**
 * Marks misspelt words of the active row, but for the one that is being written, and offers suggestions by the right
 * mouse button. It follows text and caret after each key was painted, without React.
 */
export function SpellingMarks({ frame, findings }: SpellingMarksProps) {
  const { store, commands } = useSession();
  const [first] = useState(() => selectLiveText(store.get()));

  useEffect(() => {
    const root = frame.current;
    if (!root) return undefined;
    const marks = createTextMarks(root, 'spelling');
    let drawn = '';
    const listMisspelt = () =>
      listPlaced(findings, selectLiveText(store.get())).filter(({ code }) => code === 'misspelt');
    const draw = () => {
      drawn = selectLiveText(store.get());
      const writtenAt = drawn === first ? null : readCaretOffset(root);
      marks.draw(listMisspelt().flatMap(({ target }): TextRange[] => (target[1] === writtenAt ? [] : [target])));
    };
    const later = createAfterPaint(draw);
    const open = (event: MouseEvent) => {
      const at = readOffsetAt(root, event.clientX, event.clientY);
      if (at === null || !findAt(listMisspelt(), at)) return;
      event.preventDefault();
      commands.showSpelling(at);
    };
    draw();
    const unsubscribe = store.subscribe(() => {
      if (selectLiveText(store.get()) !== drawn) later.ask();
    });
    document.addEventListener('selectionchange', later.ask);
    root.addEventListener('contextmenu', open);
    return () => {
      unsubscribe();
      document.removeEventListener('selectionchange', later.ask);
      root.removeEventListener('contextmenu', open);
      later.stop();
      marks.clear();
    };
  }, [frame, findings, first, store, commands]);
  return null;
}
