/** Place of the caret in a text that has the keyboard, in UTF-16 units; null where it has not. */
export function readTextCaret(element: HTMLElement | null): number | null {
  const selection = window.getSelection();
  if (!element || document.activeElement !== element || !selection?.focusNode) return null;
  if (!element.contains(selection.focusNode)) return null;
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(selection.focusNode, selection.focusOffset);
  return range.toString().length;
}

/** The stretch of a text that is selected, in UTF-16 units; null where nothing is. */
export function readTextRange(element: HTMLElement | null): readonly [start: number, end: number] | null {
  const selection = window.getSelection();
  if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return [start, start + range.toString().length];
}

/** What is selected in a text; null where nothing is. */
export function readTextSelection(element: HTMLElement | null): string | null {
  const selection = window.getSelection();
  if (!element || !selection || selection.isCollapsed || !element.contains(selection.focusNode)) return null;
  return selection.toString().trim() || null;
}
