import type { CommandSpec } from '#renderer/session/command-spec.ts';
import type { Session } from '#renderer/session/session.ts';
import type { SessionState } from '#renderer/session/state.ts';

/** What was pressed while the text was not ready for it. */
type Held =
  | { readonly kind: 'typing'; readonly keys: string[] }
  | { readonly kind: 'command'; readonly spec: CommandSpec; readonly refusals: number };

export interface HeldKeys {
  /** True while what comes must wait for what came before it. */
  isHolding(): boolean;
  /** A letter, or `Backspace` or `Delete`. */
  holdKey(key: string): void;
  holdCommand(spec: CommandSpec): void;
  end(): void;
}

/**
 * Keeps what is pressed while a command on the text is on its way, and lets it go in the order in which it came: a fast
 * typist is already in the next row. Without this the first letters would land in the row just confirmed and make it a
 * draft again, and a redo right after an undo would find nothing to redo yet. Where a confirmation is refused the letters
 * go on in its text, better there than lost; commands were meant for another row and are dropped.
 */
export function createHeldKeys({ store, commands }: Session): HeldKeys {
  const held: Held[] = [];
  let releasing = false;

  const release = async () => {
    if (releasing) return;
    releasing = true;
    for (let next = held[0]; next && isReady(next, store.get()); next = held[0]) {
      if (next.kind === 'command') {
        held.shift();
        const { spec, refusals } = next;
        if (refusals === store.get().refusals && spec.enabled(store.get())) spec.run(commands);
      } else {
        // The next row's editor is there one frame later; where a confirmation was refused it is the same row, and the
        // panel below it has the keyboard. The letters go through the editor's own input handling.
        await nextFrame();
        commands.focusText();
        await nextFrame();
        if (!isReady(next, store.get())) break;
        held.shift();
        await typeOut(next.keys);
      }
    }
    releasing = false;
  };
  const unsubscribe = store.subscribe(() => {
    const [next] = held;
    if (next && isReady(next, store.get())) void release();
  });
  return {
    isHolding: () => held.length > 0 || isBusy(store.get()),
    holdKey: (key) => {
      const last = held.at(-1);
      if (last?.kind === 'typing') last.keys.push(key);
      else held.push({ kind: 'typing', keys: [key] });
    },
    holdCommand: (spec) => void held.push({ kind: 'command', spec, refusals: store.get().refusals }),
    end: unsubscribe,
  };
}

/** The text is about to be another one. */
const isBusy = ({ works, opening }: SessionState) => works || opening !== null;

/**
 * A dialog that was opened meanwhile has the keyboard to itself, so letters for the text wait for its end. Commands do not:
 * by then another row may be the active one.
 */
const isReady = ({ kind }: Held, state: SessionState) =>
  !isBusy(state) && (kind === 'command' || state.surface === null);

/** Keys that change the text and are no letters, as the browser's editing knows them. */
const removing: Readonly<Record<string, string>> = { Backspace: 'delete', Delete: 'forwardDelete' };

/** Whether a key without Ctrl or Alt changes the text by itself. */
export const isTyping = (key: string): boolean => key.length === 1 || key in removing;

/** Key by key, as it was typed: what comes in as a whole is taken for something that was put in. */
async function typeOut(keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const removes = removing[key];
    if (removes) document.execCommand(removes);
    else document.execCommand('insertText', false, key);
    // The editor takes each one in before the next.
    await Promise.resolve();
  }
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
