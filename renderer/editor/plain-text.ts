import {
  $createParagraphNode,
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type BaseSelection,
  type LexicalNode,
  type ParagraphNode,
  type PointType,
} from 'lexical';
import type { TextRange } from '#shared/model/finding.ts';
import { hasTags, readTag, splitAtTags } from '#shared/text/tags.ts';
import { $createTagNode } from './tag-node.ts';

/** The text of the editor: one paragraph, whose line breaks count as one character. */
export function $readText(): string {
  return $getRoot().getTextContent();
}

/** Replaces the whole text and puts the caret at an offset. */
export function $writeText(text: string, caret: number): void {
  const paragraph = $createParagraphNode();
  $getRoot().clear().append(paragraph);
  if (hasTags(text)) $appendTagged(paragraph, text);
  else paragraph.select().insertRawText(text);
  $selectOffset(caret);
}

function $appendTagged(paragraph: ParagraphNode, text: string): void {
  for (const piece of splitAtTags(text)) {
    if (piece.length === 1 && readTag(piece)) paragraph.append($createTagNode(piece));
    else paragraph.selectEnd().insertRawText(piece);
  }
}

/** Puts the caret at an offset in UTF-16 units, or selects from one offset to the other. */
export function $selectOffset(anchor: number, focus = anchor): void {
  const selection = $createRangeSelection();
  for (const [point, offset] of [
    [selection.anchor, anchor],
    [selection.focus, focus],
  ] as const) {
    const place = $findPoint(offset);
    point.set(place.key, place.offset, place.type);
  }
  $setSelection(selection);
}

/** The caret or the selection in UTF-16 units of the text; null where there is none. */
export function $readSelection(selection: BaseSelection | null = $getSelection()): TextRange | null {
  if (!$isRangeSelection(selection)) return null;
  const [from, to] = [$readOffset(selection.anchor), $readOffset(selection.focus)];
  return from <= to ? [from, to] : [to, from];
}

function $listLeaves(): LexicalNode[] {
  return $getRoot()
    .getChildren()
    .flatMap((child) => ($isElementNode(child) ? child.getChildren() : [child]));
}

function $readOffset(point: PointType): number {
  const leaves = $listLeaves();
  // A point on an element counts its children.
  const node = point.type === 'element' ? leaves[point.offset] : leaves.find((leaf) => leaf.getKey() === point.key);
  const before = node ? leaves.slice(0, leaves.indexOf(node)) : leaves;
  const start = before.reduce((sum, leaf) => sum + lengthOf(leaf), 0);
  return point.type === 'element' ? start : start + point.offset;
}

function $findPoint(offset: number): { key: string; offset: number; type: 'text' | 'element' } {
  const leaves = $listLeaves();
  let rest = offset;
  for (const [index, leaf] of leaves.entries()) {
    const length = lengthOf(leaf);
    if ($isTextNode(leaf) && rest <= length) return { key: leaf.getKey(), offset: rest, type: 'text' };
    if (rest < length) return { key: leaf.getParentOrThrow().getKey(), offset: index, type: 'element' };
    rest -= length;
  }
  const paragraph = $getRoot().getFirstChildOrThrow();
  return { key: paragraph.getKey(), offset: leaves.length, type: 'element' };
}

function lengthOf(leaf: LexicalNode): number {
  return $isLineBreakNode(leaf) ? 1 : leaf.getTextContentSize();
}
