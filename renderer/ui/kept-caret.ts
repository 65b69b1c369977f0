import { useEffect, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * Gives the keyboard back to where a dialog was opened from, with the caret where it was, in the very moment in which the
 * dialog closes: of what is typed next no key is lost. Call it where the dialog is, not inside: the place is read before
 * the dialog takes the keyboard, and given back after all of it is gone.
 */
export function useKeptCaret(isOpen: boolean): void {
  const place = useRef<Place | null>(null);
  useLayoutEffect(() => {
    if (isOpen) place.current = readPlace();
  }, [isOpen]);
  // As an effect, because until then the dialog keeps everything around it from taking the keyboard.
  useEffect(() => {
    if (isOpen) return;
    const kept = place.current;
    place.current = null;
    if (kept) giveBack(kept);
  }, [isOpen]);
}

/**
 * Closes a dialog and goes on where the keyboard was before it: at once where it is back there, else (what opened the
 * dialog is gone, as the entry of a menu is) as soon as it has been given to something near.
 */
export function afterDialog(close: () => void, run: () => unknown): void {
  flushSync(close);
  if (document.activeElement === document.body) afterFrames(4, run);
  else run();
}

interface Place {
  readonly element: HTMLElement;
  readonly caret: Caret | null;
}

interface Caret {
  readonly anchorNode: Node;
  readonly anchorOffset: number;
  readonly focusNode: Node;
  readonly focusOffset: number;
}

function readPlace(): Place | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  return { element, caret: element.isContentEditable ? readCaret() : null };
}

function readCaret(): Caret | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = window.getSelection() ?? {};
  if (!anchorNode || !focusNode) return null;
  return { anchorNode, anchorOffset: anchorOffset ?? 0, focusNode, focusOffset: focusOffset ?? 0 };
}

/** Does nothing where the keyboard went elsewhere meanwhile. */
function giveBack({ element, caret }: Place): void {
  if (document.activeElement !== document.body && document.activeElement !== element) return;
  if (!element.isConnected) return;
  element.focus({ preventScroll: true });
  if (caret) putCaret(caret);
}

/** Does nothing where the text was drawn anew. */
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
