/** What of a key press decides; a `KeyboardEvent` is one. */
export interface BlockedPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a press in the panel of a refused confirmation is: a fix, the way back, typing that belongs to the text, or none of these. */
export type BlockedKey =
  { readonly kind: 'fix'; readonly place: number } | { readonly kind: 'back' | 'text' | 'other' };

/**
 * Letters are never lost and nothing is pressed by accident: whoever goes on typing is taken back to the text, but for
 * the digits that the panel offers. The space presses a button only where the user has gone to one. `fixes` tells of
 * each finding whether it can be mended by a key.
 */
export function readBlockedKey(press: BlockedPress, fixes: readonly boolean[], onButton: boolean): BlockedKey {
  const { key, ctrlKey, metaKey, altKey } = press;
  if (key === 'Escape') return { kind: 'back' };
  // Control and Alt together are how some keyboards write a character.
  if (metaKey || ctrlKey !== altKey) return { kind: 'other' };
  if (/^[1-9]$/.test(key) && !ctrlKey && fixes[Number(key) - 1] === true)
    return { kind: 'fix', place: Number(key) - 1 };
  if (onButton && key === ' ') return { kind: 'other' };
  const writes = [...key].length === 1 || ['Backspace', 'Delete', 'Dead', 'Process'].includes(key);
  return { kind: writes ? 'text' : 'other' };
}
