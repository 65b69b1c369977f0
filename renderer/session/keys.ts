/** What of a key press decides; a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * True where the press is the combination, such as `Mod+Shift+P`. Digits go by the physical key, because Alt and Shift
 * make other characters of them on many keyboards; everything else by its character.
 */
export function matchKeys(combination: string, press: KeyPress, mac: boolean): boolean {
  const parts = splitKeys(combination);
  const key = parts.at(-1) ?? '';
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (mod !== parts.includes('Mod') || other) return false;
  if (press.altKey !== parts.includes('Alt') || press.shiftKey !== parts.includes('Shift')) return false;
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  return press.key.toLowerCase() === key.toLowerCase();
}

/** The combination as it is printed on this system's keyboards, part by part. */
export function formatKeys(combination: string, mac: boolean): readonly string[] {
  const names: Readonly<Record<string, string>> = mac
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩', ArrowUp: '↑', ArrowDown: '↓' }
    : { Mod: 'Ctrl', ArrowUp: '↑', ArrowDown: '↓', Insert: 'Ins' };
  return splitKeys(combination).map((part) => names[part] ?? part);
}

export const isMac = (): boolean => /Mac/.test(navigator.userAgent);

/** A plus sign can be the key itself: `Mod++`. */
function splitKeys(combination: string): readonly string[] {
  return combination.endsWith('++') ? [...combination.slice(0, -2).split('+'), '+'] : combination.split('+');
}
