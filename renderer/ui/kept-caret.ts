import { useLayoutEffect } from 'react';

/**
 * A dialog gives the keyboard back to the text it was opened from, but the browser then puts the caret at the start of
 * it. This puts it where it was. Call it where the dialog is, not inside: the caret is read before the dialog takes it.
 */
export function useKeptCaret(isOpen: boolean): void {
  useLayoutEffect(() => {
    const caret = isOpen ? readCaret() : null;
    if (!caret) return undefined;
    // One frame for the dialog, which gives the keyboard back in the next one.
    return () => afterFrames(2, () => putCaret(caret));
  }, [isOpen]);
}

/** Runs once a dialog that was just closed has given the keyboard, and with it the caret, back. */
export function afterDialog(run: () => unknown): void {
  afterFrames(4, run);
}

interface Caret {
  readonly anchorNode: Node;
  readonly anchorOffset: number;
  readonly focusNode: Node;
  readonly focusOffset: number;
}

function readCaret(): Caret | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = window.getSelection() ?? {};
  const isText = document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable;
  if (!isText || !anchorNode || !focusNode) return null;
  return { anchorNode, anchorOffset: anchorOffset ?? 0, focusNode, focusOffset: focusOffset ?? 0 };
}

/** Does nothing where the keyboard went elsewhere, or where the text was drawn anew in the meantime. */
function putCaret({ anchorNode, anchorOffset, focusNode, focusOffset }: Caret): void {
  const active = document.activeElement;
  if (!active?.contains(anchorNode) || !active.contains(focusNode)) return;
  if (anchorOffset > lengthOf(anchorNode) || focusOffset > lengthOf(focusNode)) return;
  window.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

const lengthOf = (node: Node): number => node.nodeValue?.length ?? node.childNodes.length;

function afterFrames(count: number, run: () => unknown): void {
  if (count === 0) run();
  else requestAnimationFrame(() => afterFrames(count - 1, run));
}
