import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { createEditor } from 'lexical';
import './look.css';

/** Lexical with nothing around it: plain text and its history. */
const editor = createEditor({ namespace: 'bare', onError: (error) => console.error(error) });
editor.setRootElement(document.querySelector<HTMLElement>('#pane'));
registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
