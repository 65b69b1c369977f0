import { useEffect } from 'react';
import { isBare, isMac, listKeyNames, matchKeys, splitKeys, typesLetter } from '#renderer/session/keys.ts';
import { readKeymap, type Keymap } from '#renderer/session/keymap.ts';
import type { Settings } from '#shared/contract/workspace.ts';
import type { CommandSpec } from '#renderer/session/command-spec.ts';
import { registry } from '#renderer/session/registry.ts';
import { useSession, type Session } from '#renderer/session/session.ts';
import { createHeldKeys, isForText } from './held-keys.ts';

/**
 * Runs commands by their keys, wherever the keyboard is; before the editor and the browser get to see the press. What
 * concerns the text waits, letters and the caret too, until what was asked for before is done.
 */
export function useKeys(): void {
  const session = useSession();
  useEffect(() => {
    const mac = isMac();
    let settings: Settings | null = null;
    let index: KeyIndex = new Map();
    let takesLetters = false;
    const held = createHeldKeys(session);
    const findKey = (event: KeyboardEvent) => {
      const now = session.store.get().settings;
      if (now !== settings) {
        index = indexKeys(readKeymap((settings = now)));
        takesLetters = [...index.values()].flat().some(({ key }) => isLetter(key));
      }
      // By far the most keys are letters, and they are to be seen at once.
      if (!takesLetters && typesLetter(event)) return undefined;
      const fits = ({ key }: KeyEntry) => matchKeys(key, event, mac) && (!isBare(key) || isInText(event));
      return listKeyNames(event, mac)
        .flatMap((name) => index.get(name) ?? [])
        .find(fits)?.spec;
    };
    const handle = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const spec = findKey(event);
      if (!spec || !isMeant(session, spec, event)) {
        // A press that was held and is let go of is made by script, and does not wait again.
        if (!spec && event.isTrusted && held.isHolding() && isForText(event) && isInRow(event)) {
          event.preventDefault();
          event.stopPropagation();
          held.holdPress(event);
        }
        return;
      }
      // Taken even when there is nothing to do, so that no key of ours prints or saves the page instead.
      event.preventDefault();
      event.stopPropagation();
      // A key held down too long must not confirm row after row unread.
      if (event.repeat && spec.id === 'confirm') return;
      if (isOnText(spec) && held.isHolding()) {
        // A key that is held down repeats by itself; only presses are owed an answer.
        if (!event.repeat) held.holdCommand(spec);
      } else if (spec.enabled(session.store.get())) spec.run(session.commands);
    };
    window.addEventListener('keydown', handle, { capture: true });
    return () => {
      window.removeEventListener('keydown', handle, { capture: true });
      held.end();
    };
  }, [session]);
}

interface KeyEntry {
  readonly key: string;
  readonly spec: CommandSpec;
}

type KeyIndex = ReadonlyMap<string, readonly KeyEntry[]>;

/** Whether a combination is one that types a character, such as `K` or `Shift+7`. */
const isLetter = (key: string): boolean => isBare(key) && /^(?:.|Space)$/.test(splitKeys(key).at(-1) ?? '');

/** All combinations by the name of their last key, so that a letter that is typed is held against none of the others. */
function indexKeys(keymap: Keymap): KeyIndex {
  const index = new Map<string, KeyEntry[]>();
  for (const spec of registry)
    for (const key of keymap.keysOf(spec.id)) {
      const name = (splitKeys(key).at(-1) ?? '').toLowerCase();
      index.set(name, [...(index.get(name) ?? []), { key, spec }]);
    }
  return index;
}

/** What reads or changes the row where the user is, and stays in its text. */
const isOnText = ({ group, leavesText }: CommandSpec): boolean =>
  (group === 'segment' || group === 'move') && leavesText !== true;

/** In the text, or in the panel of a refused confirmation, which takes the keyboard while keys are still held. */
const isInRow = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('[contenteditable], [role="alertdialog"]') !== null;

/**
 * A key like Enter presses buttons and chooses from lists: it is a command's only where it is typed into the text,
 * and not where it chooses from the list at the caret (editor/completion). */
const isInText = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('[contenteditable="true"]:not([aria-activedescendant])') !== null;

/** What is typed into; a box to tick has no use for these keys. */
function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLTextAreaElement;
}

/** In what is laid over the page; the list of a view is part of the page. */
function isApart(target: Element): boolean {
  if (target.closest('[role="dialog"], [role="menu"]')) return true;
  return target.closest('[role="listbox"]') !== null && target.closest('main') === null;
}

/** In a dialog or a field the keys belong to that, but for those of the window. */
function isMeant(session: Session, spec: CommandSpec, { target }: KeyboardEvent): boolean {
  const { surface, view } = session.store.get();
  if (surface !== null) return spec.id === surface;
  const inField = isField(target);
  const inDialog = target instanceof Element && isApart(target);
  const isHere = view === 'desk' || spec.anywhere === true;
  // What has an undo of its own takes these keys itself.
  const isUndo = spec.id === 'undo' || spec.id === 'redo';
  if (isUndo && target instanceof Element && target.closest('[data-own-undo]')) return false;
  return spec.group === 'window' || (isHere && !inDialog && (!inField || spec.anywhere === true));
}
