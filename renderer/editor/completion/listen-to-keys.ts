import { mergeRegister } from '@lexical/utils';
import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
} from 'lexical';

/** What the keys do while the list is open. Each says whether it took the key; closed, none does. */
export interface CompletionKeys {
  move(by: 1 | -1): boolean;
  /** `byEnter` takes only what the user went to: Enter leads to the next row. */
  take(byEnter: boolean): boolean;
  close(): boolean;
  leave(): void;
}

type KeyCommand = typeof KEY_TAB_COMMAND;

/** Before every other plugin of the editor; a key with Ctrl, Alt or Shift is never taken. */
export function listenToKeys(editor: LexicalEditor, keys: CompletionKeys): () => void {
  const onKey = (command: KeyCommand, handle: () => boolean) =>
    editor.registerCommand(
      command,
      (event) => {
        const isPlain = !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
        const taken = isPlain && handle();
        if (taken) event.preventDefault();
        return taken;
      },
      COMMAND_PRIORITY_CRITICAL,
    );
  const leave = () => {
    keys.leave();
    return false;
  };
  return mergeRegister(
    onKey(KEY_ARROW_DOWN_COMMAND, () => keys.move(1)),
    onKey(KEY_ARROW_UP_COMMAND, () => keys.move(-1)),
    onKey(KEY_TAB_COMMAND, () => keys.take(false)),
    onKey(KEY_ENTER_COMMAND as KeyCommand, () => keys.take(true)),
    onKey(KEY_ESCAPE_COMMAND, keys.close),
    editor.registerCommand(BLUR_COMMAND, leave, COMMAND_PRIORITY_CRITICAL),
  );
}
