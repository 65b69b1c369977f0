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

/** What is selected in a text; null where nothing is. */
export function readTextSelection(element: HTMLElement | null): string | null {
  const selection = window.getSelection();
  if (!element || !selection || selection.isCollapsed || !element.contains(selection.focusNode)) return null;
  return selection.toString().trim() || null;
}
