import { commandIds, findSeries, numberedCommand, type CommandId, type CommandSeries } from './command-spec.ts';
import type { Keymap } from './keymap.ts';
import type { KeyLayer } from './key-profiles.ts';
import { isBare, splitKeys } from './keys.ts';

/** What the user gives a key to: a command, or all nine of a series at once. */
export type KeyTarget = CommandId | CommandSeries;

/** Whether a key may be given: it may be another command's, or needed by the text or the window. */
export type KeyVerdict =
  | { readonly type: 'free' }
  | { readonly type: 'taken'; readonly by: CommandId }
  | { readonly type: 'types' | 'edits' | 'leaves' | 'of-window' | 'needs-digit' };

/** Looks whether `key` may be given to `target`. One that it has already counts as free. */
export function judgeKey(keymap: Keymap, target: KeyTarget, key: string): KeyVerdict {
  const reserved = findReserved(key);
  if (reserved) return { type: reserved };
  if (isSeries(target) && !/\+\d$/.test(key)) return { type: 'needs-digit' };
  for (const [id, its] of spread(target, key)) {
    const owner = keymap.ownerOf(its);
    if (owner !== null && owner !== id) return { type: 'taken', by: owner };
  }
  return { type: 'free' };
}

/** The user's own keys after `target` got `key`, in the place of `replaced` where that is one of its keys. */
export function giveKey(keymap: Keymap, target: KeyTarget, key: string, replaced: string | null): KeyLayer {
  const own: Record<string, readonly string[]> = { ...keymap.own };
  for (const [id, its] of spread(target, key)) {
    const old = replaced === null ? null : keyOfNumber(target, id, replaced);
    const keys = keymap.keysOf(id);
    const kept = keys.includes(its) ? keys.filter((each) => each === its || each !== old) : place(keys, its, old);
    own[id] = kept;
  }
  return own;
}

/** The user's own keys after `target` lost `key`. */
export function takeKey(keymap: Keymap, target: KeyTarget, key: string): KeyLayer {
  const own: Record<string, readonly string[]> = { ...keymap.own };
  for (const [id, its] of spread(target, key)) own[id] = keymap.keysOf(id).filter((each) => each !== its);
  return own;
}

/** The user's own keys with `target` as the profile has it. */
export function resetKeys(keymap: Keymap, target: KeyTarget): KeyLayer {
  const gone = new Set<string>(commandsOf(target));
  return Object.fromEntries(Object.entries(keymap.own).filter(([id]) => !gone.has(id)));
}

/** Keys that all nine of a series have, as the key of the first; for a command its keys. */
export function keysOfTarget(keymap: Keymap, target: KeyTarget): readonly string[] {
  const [first, ...others] = commandsOf(target);
  if (!first) return [];
  const keys = keymap.keysOf(first);
  if (!isSeries(target)) return keys;
  const isEverywhere = (key: string) => others.every((id) => keymap.keysOf(id).includes(keyOfNumber(target, id, key)));
  return keys.filter((key) => /\+1$/.test(key) && isEverywhere(key));
}

/** Keys of one of nine that the others do not have alike; all keys of any other command. */
export function keysOfItsOwn(keymap: Keymap, id: CommandId): readonly string[] {
  const series = findSeries(id)?.series;
  if (!series) return keymap.keysOf(id);
  const shared = keysOfTarget(keymap, series).map((key) => keyOfNumber(series, id, key));
  return keymap.keysOf(id).filter((key) => !shared.includes(key));
}

/** True where the user has changed a key of it. */
export const isOwn = (keymap: Keymap, target: KeyTarget): boolean =>
  commandsOf(target).some((id) => keymap.own[id] !== undefined);

export const isSeries = (target: KeyTarget): target is CommandSeries => !commandIds.some((id) => id === target);

function commandsOf(target: KeyTarget): readonly CommandId[] {
  if (!isSeries(target)) return [target];
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((number) => numberedCommand(target, number) ?? []);
}

/** Each command of the target with its form of the key. */
function spread(target: KeyTarget, key: string): readonly (readonly [CommandId, string])[] {
  return commandsOf(target).map((id) => [id, keyOfNumber(target, id, key)] as const);
}

/** `Mod+1` is `Mod+4` for the fourth of a series. */
function keyOfNumber(target: KeyTarget, id: CommandId, key: string): string {
  const number = findSeries(id)?.number;
  return isSeries(target) && number ? key.replace(/\d$/, String(number)) : key;
}

function place(keys: readonly string[], key: string, replaced: string | null): readonly string[] {
  return replaced !== null && keys.includes(replaced)
    ? keys.map((each) => (each === replaced ? key : each))
    : [...keys, key];
}

const clipboard = new Set(['Mod+C', 'Mod+X', 'Mod+V', 'Mod+A', 'Mod+Shift+V', 'Shift+Insert', 'Shift+Delete']);
const ofWindow = new Set(['Mod+Q', 'Alt+F4', 'F11', 'Mod+Alt+Delete', 'Mod+Tab', 'Alt+Tab']);
const editing = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End|PageUp|PageDown|Backspace|Delete|Insert)$/;
/** Of the keys that move and delete, those that the text does not need. */
const spared =
  /^(?:(?:Mod\+)?(?:Alt\+)(?:Shift\+)?(?:ArrowUp|ArrowDown|Delete|Insert|Home|End|PageUp|PageDown)|Mod\+(?:Shift\+)?(?:Insert|PageUp|PageDown)|Mod\+(?:ArrowUp|ArrowDown))$/;

/** What needs a key for itself, so that no command may have it. */
function findReserved(key: string): Exclude<KeyVerdict['type'], 'free' | 'taken' | 'needs-digit'> | null {
  const last = splitKeys(key).at(-1) ?? '';
  if (ofWindow.has(key)) return 'of-window';
  if (last === 'Tab' || last === 'Escape' || last === 'ContextMenu') return 'leaves';
  if (clipboard.has(key)) return 'edits';
  if (editing.test(last) && !spared.test(key)) return 'edits';
  if (isBare(key) && (last.length === 1 || last === 'Space')) return 'types';
  return null;
}
