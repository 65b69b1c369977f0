import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { mergeRegister } from '@lexical/utils';
import {
  $getSelection,
  COMMAND_PRIORITY_CRITICAL,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  PASTE_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { useEffect } from 'react';
import { useCommands } from '#renderer/session/hooks.ts';
import { joinLines } from './join-lines.ts';
import { readTaggedText } from './tagged-clipboard.ts';

/**
 * A segment is a stretch of one paragraph: Enter goes to the next row, and pasted lines are joined by spaces. Undo is the
 * workspace's own, whichever way it is asked for.
 */
export function OneLinePlugin() {
  const [editor] = useLexicalComposerContext();
  const commands = useCommands();

  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
        editor.registerCommand(INSERT_LINE_BREAK_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
        editor.registerCommand(
          KEY_ENTER_COMMAND,
          (event) => {
            if (event?.isComposing) return false;
            event?.preventDefault();
            commands.next({ edge: 'start' });
            return true;
          },
          COMMAND_PRIORITY_CRITICAL,
        ),
        editor.registerCommand(
          PASTE_COMMAND,
          (event) => {
            if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false;
            event.preventDefault();
            const text = joinLines(readTaggedText(event.clipboardData));
            $getSelection()?.insertText(text);
            return true;
          },
          COMMAND_PRIORITY_CRITICAL,
        ),
        editor.registerCommand(UNDO_COMMAND, () => run(commands.undo), COMMAND_PRIORITY_CRITICAL),
        editor.registerCommand(REDO_COMMAND, () => run(commands.redo), COMMAND_PRIORITY_CRITICAL),
      ),
    [editor, commands],
  );
  return null;
}

function run(command: () => Promise<void>): true {
  void command();
  return true;
}
