import type { CommandSpec } from '#renderer/session/command-spec.ts';
import { typesLetter } from '#renderer/session/keys.ts';
import type { Session } from '#renderer/session/session.ts';
import type { SessionState } from '#renderer/session/state.ts';

/** What was pressed while the text was not ready for it. */
type Held =
  | { readonly kind: 'letters'; letters: string }
  | { readonly kind: 'press'; readonly press: KeyboardEvent }
  | { readonly kind: 'command'; readonly spec: CommandSpec; readonly refusals: number };

export interface HeldKeys {
  /** True while what comes must wait for what came before it. */
  isHolding(): boolean;
  /** A press that is for the text, see `isForText`. */
  holdPress(press: KeyboardEvent): void;
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
        if (next.kind === 'letters') await typeOut(next.letters);
        else pressAgain(next.press);
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
    holdPress: (press) => {
      const last = held.at(-1);
      if (!typesLetter(press)) held.push({ kind: 'press', press });
      else if (last?.kind === 'letters') last.letters += press.key;
      else held.push({ kind: 'letters', letters: press.key });
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

/** Letter by letter, as it was typed: what comes in as a whole is taken for something that was put in. */
async function typeOut(letters: string): Promise<void> {
  for (const letter of letters) {
    document.execCommand('insertText', false, letter);
    // The editor takes each one in before the next.
    await Promise.resolve();
  }
}

/** Where the browser itself takes the caret: direction, and how far without and with the key for words. */
const moves: Readonly<Record<string, readonly [direction: string, by: string, byWords: string]>> = {
  ArrowLeft: ['left', 'character', 'word'],
  ArrowRight: ['right', 'character', 'word'],
  ArrowUp: ['backward', 'line', 'paragraph'],
  ArrowDown: ['forward', 'line', 'paragraph'],
  Home: ['backward', 'lineboundary', 'documentboundary'],
  End: ['forward', 'lineboundary', 'documentboundary'],
};

/** Keys that are no letters and are for the text: they take away or move the caret. */
const others: ReadonlySet<string> = new Set(['Backspace', 'Delete', ...Object.keys(moves)]);

/** Whether a press that is no command's changes the text or moves the caret in it. */
export const isForText = (event: KeyboardEvent): boolean => typesLetter(event) || others.has(event.key);

/** The editor sees the press as if it came now; what it leaves to the browser is done here, as a press made by script moves nothing. */
function pressAgain({ key, code, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): void {
  const press = { key, code, ctrlKey, shiftKey, altKey, metaKey, bubbles: true, cancelable: true };
  const isLeftToBrowser = document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', press)) === true;
  const move = moves[key];
  if (!isLeftToBrowser || !move) return;
  const [direction, by, byWords] = move;
  getSelection()?.modify(shiftKey ? 'extend' : 'move', direction, ctrlKey || altKey ? byWords : by);
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
