import type { MouseEvent } from 'react';
import type { CaretHint } from '#renderer/session/state.ts';

/**
 * What a click on a resting row means for the caret. A press that was drawn over the English selects it there too; one
 * that was drawn over the Dutch keeps its selection, and the keyboard stays where it is.
 */
export function readCaretHint({ target, currentTarget, clientX, clientY }: MouseEvent): CaretHint {
  const english = target instanceof Element ? target.closest('.desk-row__target') : null;
  const selection = window.getSelection();
  const isHere = selection?.isCollapsed === false && currentTarget.contains(selection.focusNode);
  if (!isHere) return { edge: 'end', ...(english && { x: clientX, y: clientY }) };
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const text = english?.firstChild;
  if (text && anchorNode === text && focusNode === text) return { edge: 'end', range: [anchorOffset, focusOffset] };
  return { edge: 'end', stay: true };
}
