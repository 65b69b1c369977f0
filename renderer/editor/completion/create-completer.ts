import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import type { CompletionSource } from '#renderer/session/completions.ts';
import { findSharedEnds } from '#renderer/session/find-shared-ends.ts';
import { completion } from '../keep-text-plugin.tsx';
import { $readSelection, $readText, $selectOffset } from '../plain-text.ts';
import { findCompletions, type Suggestion } from './find-completions.ts';
import { listenToKeys, type CompletionKeys } from './listen-to-keys.ts';

/** What is offered, and which of it the keys are on. `chosen`: the user went to it, or asked; then Enter takes it too. */
export interface CompleterState {
  readonly items: readonly Suggestion[];
  readonly index: number;
  readonly chosen: boolean;
}

/** Offers completions in an editor. */
export interface Completer {
  /** What there is to offer, fetched when the row was entered. */
  know(source: CompletionSource): void;
  /** Listens to the editor until the function it gives is called; `offers`: comes up by itself. */
  attach(offers: boolean): () => void;
  /** Opens on demand, even where nothing was begun. */
  ask(): void;
  accept(index: number): void;
}

/** Milliseconds after a key: it is painted by then, and a fast typist is not shown every step. */
const pause = 40;

interface Typed {
  readonly text: string;
  /** Null where text is selected. */
  readonly caret: number | null;
}

/** What a completer remembers between keys. */
interface Memory {
  source: CompletionSource;
  state: CompleterState | null;
  last: Typed;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the word begins for which the user has put the list away. */
  refused: number | null;
}

/** One completer per editor; `show` is told what is offered, null when it is put away. */
export function createCompleter(editor: LexicalEditor, show: (state: CompleterState | null) => void): Completer {
  const memory: Memory = {
    source: { candidates: [], matches: [] },
    state: null,
    last: { text: '', caret: null },
    timer: undefined,
    refused: null,
  };
  const put = (next: CompleterState | null) => {
    clearTimeout(memory.timer);
    if (memory.state === null && next === null) return;
    memory.state = next;
    show(next);
  };
  const look = (asked: boolean) => {
    const { text, caret } = readTyped(editor);
    const items = caret === null ? [] : findCompletions(text, caret, memory.source, asked);
    if (items.length === 0) return put(null);
    if (!asked && items[0]?.range[0] === memory.refused) return;
    memory.refused = null;
    put({ items, index: 0, chosen: asked });
  };
  const accept = (index: number) => {
    const item = memory.state?.items[index];
    put(null);
    // More was typed since it was shown.
    if (!item || readTyped(editor).caret !== item.range[1]) return;
    editor.update(() => $complete(item), { discrete: true, tag: completion });
    memory.last = readTyped(editor);
    editor.focus();
  };
  return {
    know: (source) => {
      memory.source = source;
    },
    accept,
    ask: () => look(true),
    attach: (offers) => {
      memory.last = readTyped(editor);
      const later = () => {
        clearTimeout(memory.timer);
        if (offers || memory.state) memory.timer = setTimeout(() => look(false), pause);
      };
      const follow = editor.registerUpdateListener(() => followText(memory, readTyped(editor), put, later));
      const keys = listenToKeys(editor, createKeys(memory, editor, put, accept));
      return () => {
        follow();
        keys();
        put(null);
      };
    },
  };
}

type Put = (state: CompleterState | null) => void;

/** One key at a time is typing; what comes in as a whole was inserted, undone or accepted. */
function followText(memory: Memory, now: Typed, put: Put, later: () => void): void {
  const before = memory.last;
  memory.last = now;
  if (now.text === before.text) {
    if (now.caret !== before.caret) put(null);
    return;
  }
  if (isOneKey(before.text, now.text)) later();
  else put(null);
}

/** One character more or less in one place: a term can be put in place of one that is a character longer. */
function isOneKey(before: string, after: string): boolean {
  if (Math.abs(after.length - before.length) !== 1) return false;
  const { start, end } = findSharedEnds(before, after);
  return start + end >= Math.min(before.length, after.length);
}

function createKeys(memory: Memory, editor: LexicalEditor, put: Put, accept: Completer['accept']): CompletionKeys {
  return {
    move: (by) => {
      const { state } = memory;
      if (!state) return false;
      const { items, index, chosen } = state;
      // Upwards from a list that nobody has gone to leads out of it.
      if (!chosen && by === -1) {
        put(null);
        return false;
      }
      put({ items, index: chosen ? (index + by + items.length) % items.length : 0, chosen: true });
      return true;
    },
    take: (byEnter) => {
      const { state } = memory;
      if (!state || (byEnter && !state.chosen)) return false;
      if (readTyped(editor).caret !== state.items[state.index]?.range[1]) return false;
      accept(state.index);
      return true;
    },
    close: () => {
      if (!memory.state) return false;
      memory.refused = memory.state.items[0]?.range[0] ?? null;
      put(null);
      return true;
    },
    leave: () => put(null),
  };
}

function readTyped(editor: LexicalEditor): Typed {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    const isCaret = $isRangeSelection(selection) && selection.isCollapsed();
    return { text: $readText(), caret: isCaret ? ($readSelection()?.[0] ?? null) : null };
  });
}

function $complete({ range, text }: Suggestion): void {
  $selectOffset(...range);
  const selection = $getSelection();
  if ($isRangeSelection(selection)) selection.insertText(text);
}
