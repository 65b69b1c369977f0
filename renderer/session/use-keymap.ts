import { useMemo } from 'react';
import type { CommandId } from './command-spec.ts';
import { useSettings } from './hooks.ts';
import { readKeymap, keySettings, type Keymap } from './keymap.ts';
import { nameKeysForReaders, showKeys } from './keys.ts';

/** The keys that hold now. */
export function useKeymap(): Keymap {
  const settings = useSettings();
  const { [keySettings.profile]: profile, [keySettings.own]: own } = settings;
  return useMemo(
    () => readKeymap({ ...(profile && { [keySettings.profile]: profile }), ...(own && { [keySettings.own]: own }) }),
    [profile, own],
  );
}

/** The first key of a command as it is printed on the keyboard, such as `Ctrl+K`; null where it has none. */
export function useKeyOf(id: CommandId): string | null {
  const [first] = useKeymap().keysOf(id);
  return first ? showKeys(first) : null;
}

/** The same as the props of a button that shows its key; nothing where the command has none. */
export function useKeyProps(id: CommandId): { keys?: string; 'aria-keyshortcuts'?: string } {
  const [first] = useKeymap().keysOf(id);
  return first ? { keys: showKeys(first), 'aria-keyshortcuts': nameKeysForReaders(first) } : {};
}
