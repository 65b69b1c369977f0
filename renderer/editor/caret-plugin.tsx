import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { mergeRegister } from '@lexical/utils';
import {
  $createRangeSelectionFromDom,
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_TAB_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useLayoutEffect } from 'react';
import type { Commands } from '#renderer/session/commands.ts';
import { useSession } from '#renderer/session/session.ts';
import type { CaretHint } from '#renderer/session/state.ts';
import type { TextRange } from '#shared/model/finding.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { findOffset, measureCaret } from './caret-place.ts';
import { $readSelection, $readText, $selectOffset } from './plain-text.ts';

interface CaretPluginProps {
  readonly segmentId: SegmentId;
  readonly onSwitchSide: () => void;
}

/** Lets the caret walk from row to row as in one document, and puts it where it belongs in a row that has become active. */
export function CaretPlugin({ segmentId, onSwitchSide }: CaretPluginProps) {
  const [editor] = useLexicalComposerContext();
  const session = useSession();

  useLayoutEffect(() => {
    const { caret } = session.store.get();
    // A dialog that is open keeps the keyboard: an answer that comes late must not take it away in the middle of a word.
    const isCovered = () => session.store.get().surface !== null;
    if (!caret.stay) placeCaret(editor, caret, isCovered());
    return session.attachEditor({
      readSelection: () => readSelectionOf(editor),
      focus: (hint) => {
        if (hint) placeCaret(editor, hint, isCovered());
        else if (!isCovered()) takeKeyboard(editor);
      },
    });
  }, [editor, session, segmentId]);

  useEffect(() => {
    const { commands } = session;
    return mergeRegister(
      onKey(editor, KEY_ARROW_UP_COMMAND, (event) => $leaveByLine(editor, event, 'up', commands)),
      onKey(editor, KEY_ARROW_DOWN_COMMAND, (event) => $leaveByLine(editor, event, 'down', commands)),
      onKey(editor, KEY_ARROW_LEFT_COMMAND, (event) => $leaveByEnd(editor, event, 'left', commands)),
      onKey(editor, KEY_ARROW_RIGHT_COMMAND, (event) => $leaveByEnd(editor, event, 'right', commands)),
      onKey(editor, KEY_TAB_COMMAND, (event) => {
        // Shift+Tab leaves the row backwards, as everywhere.
        if (event.shiftKey) return false;
        onSwitchSide();
        return true;
      }),
    );
  }, [editor, session, onSwitchSide]);

  return null;
}

const readSelectionOf = (editor: LexicalEditor) => editor.read(() => $readPageSelection(editor));

/** As the page has it: the editor hears of a selection a moment later, and a key that reads it may come before that. */
function $readPageSelection(editor: LexicalEditor): TextRange | null {
  return $readSelection($createRangeSelectionFromDom(getSelection(), editor) ?? $getSelection());
}

type KeyCommand = typeof KEY_ARROW_UP_COMMAND | typeof KEY_TAB_COMMAND;

function onKey(editor: LexicalEditor, command: KeyCommand, handle: (event: KeyboardEvent) => boolean): () => void {
  return editor.registerCommand(
    command,
    (event) => {
      const taken = !event.isComposing && handle(event);
      if (taken) event.preventDefault();
      return taken;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

/** The text of a locked row can be read and copied, so it takes the keyboard too, which Lexical keeps from it. */
function takeKeyboard(editor: LexicalEditor): void {
  if (editor.isEditable()) editor.focus();
  else editor.getRootElement()?.focus({ preventScroll: true });
}

function placeCaret(editor: LexicalEditor, hint: CaretHint, isCovered: boolean): void {
  const root = editor.getRootElement();
  if (!root) return;
  const [anchor, focus] = hint.range ?? [findOffset(root, hint)];
  // The row is brought into view by the desk, which knows where it is going.
  if (!isCovered) root.focus({ preventScroll: true });
  editor.update(() => $selectOffset(anchor, focus), {
    discrete: true,
    ...(isCovered && { tag: SKIP_DOM_SELECTION_TAG }),
  });
}

const isPlain = (event: KeyboardEvent) => !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;

/** The caret of a collapsed selection; null while text is selected. */
function $readCaret(editor: LexicalEditor): number | null {
  const [from, to] = $readPageSelection(editor) ?? [];
  return from !== undefined && from === to ? from : null;
}

function $leaveByLine(editor: LexicalEditor, event: KeyboardEvent, to: 'up' | 'down', commands: Commands): boolean {
  const root = editor.getRootElement();
  const offset = isPlain(event) ? $readCaret(editor) : null;
  if (offset === null || !root) return false;
  const { x, first, last } = measureCaret(root, offset);
  if (to === 'up' ? !first : !last) return false;
  if (to === 'up') commands.previous({ edge: 'end', x });
  else commands.next({ edge: 'start', x });
  return true;
}

function $leaveByEnd(editor: LexicalEditor, event: KeyboardEvent, to: 'left' | 'right', commands: Commands): boolean {
  const offset = isPlain(event) ? $readCaret(editor) : null;
  if (offset === null) return false;
  if (offset !== (to === 'left' ? 0 : $readText().length)) return false;
  if (to === 'left') commands.previous({ edge: 'end' });
  else commands.next({ edge: 'start' });
  return true;
}
