import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { mergeRegister } from '@lexical/utils';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COPY_COMMAND,
  CUT_COMMAND,
  TextNode,
  type LexicalEditor,
} from 'lexical';
import { useEffect } from 'react';
import { hasTags, readTag, splitAtTags } from '#shared/text/tags.ts';
import { $createTagNode } from './tag-node.ts';
import { putTaggedText } from './tagged-clipboard.ts';

/** Keeps tags whole: those that come in with other text become tags, and those that are copied stay tags within the product. */
export function TagsPlugin() {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      mergeRegister(
        editor.registerNodeTransform(TextNode, $makeTags),
        editor.registerCommand(COPY_COMMAND, (event) => copyTagged(editor, event, false), COMMAND_PRIORITY_HIGH),
        editor.registerCommand(CUT_COMMAND, (event) => copyTagged(editor, event, true), COMMAND_PRIORITY_HIGH),
      ),
    [editor],
  );
  return null;
}

/** Text with tags in it, pasted or typed, is parted at them. */
function $makeTags(node: TextNode): void {
  const text = node.getTextContent();
  if (!hasTags(text)) return;
  const places: number[] = [];
  let at = 0;
  for (const piece of splitAtTags(text)) places.push((at += piece.length));
  for (const part of node.splitText(...places.slice(0, -1))) {
    const mark = part.getTextContent();
    if (mark.length === 1 && readTag(mark)) part.replace($createTagNode(mark));
  }
}

function copyTagged(editor: LexicalEditor, event: ClipboardEvent | KeyboardEvent | null, isCut: boolean): boolean {
  const selection = $getSelection();
  if (!(event instanceof ClipboardEvent) || !$isRangeSelection(selection) || selection.isCollapsed()) return false;
  const text = selection.getTextContent();
  if (!hasTags(text)) return false;
  putTaggedText(event, text);
  if (isCut && editor.isEditable()) selection.removeText();
  return true;
}
