import { listPieces } from './text-pieces.ts';

/** The place in the text of an element that a node and an offset in it stand for, in UTF-16 units; null where it is outside. */
export function readTextOffset(root: HTMLElement, node: Node | null, offset: number): number | null {
  if (!node || !root.contains(node)) return null;
  const piece = listPieces(root).find((each) => each.node === node);
  return piece ? piece.start + offset : null;
}

/** The place of the caret; null where text is selected or it stands elsewhere. */
export function readCaretOffset(root: HTMLElement): number | null {
  const { anchorNode, anchorOffset, isCollapsed } = window.getSelection() ?? {};
  return isCollapsed ? readTextOffset(root, anchorNode ?? null, anchorOffset ?? 0) : null;
}

/** The place under the mouse; null where there is no text. */
export function readOffsetAt(root: HTMLElement, x: number, y: number): number | null {
  const caret = document.caretRangeFromPoint(x, y);
  return caret ? readTextOffset(root, caret.startContainer, caret.startOffset) : null;
}
